import type { Article } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { stretches } from '../../text/quotations/stretches.ts';
import type { Quotation } from '../../text/reading.ts';

/** A quotation with what of it stands in marks. */
export interface InMarks {
  /** Null where the reading finds nobody who says the words. */
  readonly quotation: Quotation | null;
  readonly ranges: readonly Range[];
}

/** Fewer words in marks that nobody is read to say are a term, a title or a scare quote. */
const FEWEST = 4;

/** A new paragraph that a mark reopens, with none that closes the paragraph before. */
const GOES_ON = /^[ \t]*[\r\n]\s*["“„«»‘']{0,3}\s*$/u;

/** A longer gap than this holds words; it need not be looked at. */
const WIDEST = 40;

/**
 * What stands in marks in an article: its quotations, with their marked stretches, and then whole phrases in
 * marks that nobody is read to say. Where a quotation goes on in the next paragraph, the two count as one. A
 * quotation inside another belongs to the outer one.
 */
export function inMarks(article: Article, quotations: readonly Quotation[]): InMarks[] {
  const { text } = article;
  const taken: Range[] = [];
  const found: InMarks[] = [];
  const widest = quotations
    .filter(({ kind, marked }) => kind !== 'indirect' && marked.length > 0)
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const quotation of widest) {
    const ranges: Range[] = [];
    for (const range of quotation.marked) {
      const last = taken.at(-1);
      if (last && overlaps(last, range)) continue;
      taken.push(range);
      const before = ranges.at(-1);
      const near = before && range.start - before.end <= WIDEST;
      if (near && GOES_ON.test(text.slice(before.end, range.start)))
        ranges[ranges.length - 1] = { start: before.start, end: range.end };
      else ranges.push(range);
    }
    if (ranges.length > 0) found.push({ quotation, ranges });
  }
  const alone = stretches(article).filter(
    (stretch) =>
      !taken.some((range) => overlaps(range, stretch)) && isSaid(text.slice(stretch.start, stretch.end)),
  );
  return [...found, ...alone.map(({ start, end }) => ({ quotation: null, ranges: [{ start, end }] }))];
}

/** Whether words in marks are more than a term or a title: several, and most of them without a capital. */
function isSaid(words: string): boolean {
  const all = words.match(/[\p{L}\p{N}]+(?:['’][\p{L}]+)?/gu) ?? [];
  return all.length >= FEWEST && all.filter((word) => /^\p{Ll}/u.test(word)).length * 2 >= all.length;
}
