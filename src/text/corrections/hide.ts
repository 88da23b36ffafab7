import { HIDDEN, type Article, type Block } from '../../corpus/article.ts';
import { hull, overlaps, type Range } from '../../corpus/span.ts';
import type { Read } from '../people/join.ts';
import type { LocalPerson, Quotation, Reading, Sentence } from '../reading.ts';

/** Whether a range shares something with any of some ranges that are in order and apart. */
function touching(ranges: readonly Range[]): (range: Range) => boolean {
  return (range) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (ranges[middle]!.end <= range.start) low = middle + 1;
      else high = middle;
    }
    return low < ranges.length && overlaps(ranges[low]!, range);
  };
}

/** All that a quotation is shown with. */
const wholeOf = ({ start, end, cue, source, relayedBy, unsaid }: Quotation): Range =>
  hull([{ start, end }, ...[cue, source, relayedBy, unsaid?.words ?? null].filter((one) => one !== null)]);

/** Whole sentences, and the whole of a quotation: what is left of either would say something else. */
function hiddenSentences({ sentences, quotations }: Reading, places: readonly Range[]): Sentence[] {
  const given = sentences.filter((sentence) => places.some((place) => overlaps(place, sentence)));
  const isGiven = touching(given);
  const spoken = quotations.filter(({ kind }) => kind !== 'indirect').map(wholeOf);
  const torn = spoken.filter(isGiven);
  return sentences.filter((sentence) => isGiven(sentence) || torn.some((whole) => overlaps(whole, sentence)));
}

/** Blocks parted where what is hidden begins and ends; the paragraphs keep their numbers. */
function partedBlocks(blocks: readonly Block[], sentences: readonly Sentence[], hidden: ReadonlySet<Range>) {
  const parted: Block[] = [];
  const blockOf: number[] = [];
  const bySentence = Map.groupBy(sentences.keys(), (i) => sentences[i]!.block);
  for (const [number, block] of blocks.entries()) {
    const own = bySentence.get(number) ?? [];
    const isHidden = own.map((i) => hidden.has(sentences[i]!));
    if (!isHidden.includes(true)) {
      for (const i of own) blockOf[i] = parted.length;
      parted.push(block);
      continue;
    }
    for (const [at, i] of own.entries()) {
      const { start, end } = sentences[i]!;
      const last = parted.at(-1)!;
      if (at > 0 && isHidden[at] === isHidden[at - 1])
        parted[parted.length - 1] = Object.assign({}, last, { end });
      else
        parted.push(
          isHidden[at]
            ? { start, end, role: 'furniture', number: null, rule: HIDDEN }
            : Object.assign({}, block, { start, end }),
        );
      blockOf[i] = parted.length - 1;
    }
  }
  return { parted, blockOf };
}

/** A headline that has hidden words, or is made of them, gives way to the file's name. */
function titleOf({ title, file, text, blocks }: Article, hidden: readonly Range[]): string {
  const own = title.replace(/ \[…\]$/u, '');
  const titled = blocks.find(({ role }) => role === 'title');
  const told = hidden.some((range) => text.slice(range.start, range.end).includes(own));
  return told || (titled && hidden.some((range) => overlaps(range, titled))) ? file : title;
}

/** Somebody without the names that are hidden; null where none is left. */
function seenPerson(person: LocalPerson, isHidden: (range: Range) => boolean) {
  const mentions = person.mentions.filter((mention) => !isHidden(mention));
  const fullest = mentions.reduce<Range | null>(
    (a, b) => (a === null || b.end - b.start > a.end - a.start ? b : a),
    null,
  );
  const name = isHidden(person.name) ? fullest : person.name;
  return name && { ...person, name, mentions, offices: person.offices.filter((one) => !isHidden(one)) };
}

/**
 * An article and its reading without some places, which are never shown nor answered with: whole sentences, and whole
 * quotations. It was read as a whole, so that whoever "he" is does not change; its text stays as it is.
 */
export function hide({ article, reading }: Read, places: readonly Range[]): Read {
  const hidden = hiddenSentences(reading, places);
  if (hidden.length === 0) return { article, reading };
  const isHidden = touching(hidden);
  const { parted, blockOf } = partedBlocks(article.blocks, reading.sentences, new Set(hidden));
  const seen = reading.people.map((person) => seenPerson(person, isHidden));
  const indexOf = new Map<number, number>();
  for (const [i, person] of seen.entries()) if (person) indexOf.set(i, indexOf.size);
  const known = (index: number | null): number | null =>
    index === null ? null : (indexOf.get(index) ?? null);
  return {
    article: { ...article, title: titleOf(article, hidden), blocks: parted },
    reading: {
      sentences: reading.sentences.map((sentence, i) => Object.assign({}, sentence, { block: blockOf[i]! })),
      people: seen.filter((person) => person !== null),
      quotations: reading.quotations
        .filter((quotation) => !isHidden(wholeOf(quotation)))
        .map((quotation): Quotation => {
          const { speaker, together, unsaid } = quotation;
          return Object.assign({}, quotation, {
            speaker: known(speaker),
            // Who is meant is told only where nobody may see it.
            certain: quotation.certain && (known(speaker) === null) === (speaker === null),
            together: together.flatMap((index) => indexOf.get(index) ?? []),
            unsaid: unsaid && { ...unsaid, by: known(unsaid.by) },
          });
        }),
      timexes: reading.timexes.filter((timex) => !isHidden(timex)),
    },
  };
}
