import type { Postings } from './postings.ts';

/** Documents that follow each other in some postings, and the number that the first of them has now. */
export interface Moved {
  readonly from: number;
  readonly end: number;
  readonly to: number;
}

/** Postings of documents that have other numbers now: numbers rise as before. */
export interface Source {
  readonly postings: Postings;
  readonly moved: readonly Moved[];
  /** By number of a term now: its number there, -1 where it is not there. */
  readonly terms: Int32Array;
}

const NOWHERE = 0xffffffff;

/** By document: its number now, or `NOWHERE`. */
function numbersOf({ postings: { lengths }, moved }: Source): Uint32Array {
  const numbers = new Uint32Array(lengths.length).fill(NOWHERE);
  for (const { from, end, to } of moved)
    for (let document = from; document < end; document++) numbers[document] = to + document - from;
  return numbers;
}

/**
 * The postings of documents that are those of two sources: of many, and of few.
 * @param documents how many there are
 * @param terms how many there are
 */
export function merged([many, few]: readonly [Source, Source], documents: number, terms: number): Postings {
  const lengths = new Uint32Array(documents);
  for (const { postings, moved } of [many, few])
    for (const { from, end, to } of moved) lengths.set(postings.lengths.subarray(from, end), to);
  const [numbers, others] = [numbersOf(many), numbersOf(few)];
  let all = 0;
  for (const length of lengths) all += length;
  const starts = new Uint32Array(terms + 1);
  const holders = new Uint32Array(all);
  const Times = [many, few].some(({ postings }) => postings.times instanceof Uint32Array)
    ? Uint32Array
    : [many, few].some(({ postings }) => postings.times instanceof Uint16Array)
      ? Uint16Array
      : Uint8Array;
  const times = new Times(all);
  const { starts: from, documents: held, times: often } = many.postings;
  const { starts: fromFew, documents: heldByFew, times: oftenInFew } = few.postings;
  let to = 0;
  for (let term = 0; term < terms; term++) {
    starts[term] = to;
    const [one, other] = [many.terms[term]!, few.terms[term]!];
    let i = one < 0 ? 0 : from[one]!;
    const end = one < 0 ? 0 : from[one + 1]!;
    let j = other < 0 ? 0 : fromFew[other]!;
    const last = other < 0 ? 0 : fromFew[other + 1]!;
    for (;;) {
      const limit = j < last ? others[heldByFew[j]!]! : NOWHERE;
      for (; i < end; i++) {
        const number = numbers[held[i]!]!;
        if (number === NOWHERE) continue;
        if (number > limit) break;
        holders[to] = number;
        times[to++] = often[i]!;
      }
      if (j === last) break;
      holders[to] = limit;
      times[to++] = oftenInFew[j++]!;
    }
  }
  starts[terms] = to;
  return { starts, documents: holders, times, lengths };
}
