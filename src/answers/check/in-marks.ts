import { CUT } from '../../grammar/cut.ts';
import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { BE } from '../../grammar/auxiliaries.ts';
import type { Article } from '../../corpus/article.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { SMALL } from '../../text/lexicon/small.ts';
import { isNamed } from '../../text/quotations/named.ts';
import { stretches } from '../../text/quotations/stretches.ts';
import type { Stretch } from '../../text/quotations/mark.ts';
import type { Quotation } from '../../text/reading.ts';
import { wordForWord } from '../../text/word-for-word.ts';

/** A quotation with what of it stands in marks. */
export interface InMarks {
  /** Null where the reading finds nobody who says the words. */
  readonly quotation: Quotation | null;
  readonly ranges: readonly Range[];
}

/**
 * So many words in marks that nobody is read to say are somebody's. Fewer are when there is grammar in them ("a
 * quiet sort of hope", "deeply tired") or when they say what something is ("dismissed as “dockside talk”"); else they
 * are a term or a scare quote ("agreed a “strategic framework”").
 */
const ENOUGH = 4;
const FEWEST = 2;

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
    .filter(({ kind }) => kind !== 'indirect')
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const quotation of widest) {
    const ranges: Range[] = [];
    for (const range of wordForWord(quotation)) {
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
      !taken.some((range) => overlaps(range, stretch)) && !isNamed(text, stretch) && isSaid(article, stretch),
  );
  return [...found, ...alone.map(({ start, end }) => ({ quotation: null, ranges: [{ start, end }] }))];
}

/** What leads up to a predicate; the noun that may follow the marks makes a term of it again ("was a “hard port” order"). */
const PREDICATE = new RegExp(
  String.raw`\b(?:as|${oneOf(BE)})\s+(?:${oneOf([...ARTICLES, ...POSSESSIVES])}\s+)?$`,
  'u',
);
/** So many UTF-16 units before and behind words in marks tell whether they are a term. */
const LOOK_BACK = 24;
const NOUN = /^\s+(\p{Ll}+)/u;

const GRAMMAR = /^(?:I['’]\p{L}+|\p{L}{2,}ly)$/u;

/** How many words have no capital. */
const small = (words: readonly string[]): number => words.filter((word) => /^\p{Ll}/u.test(word)).length;

/** Whether words in marks are more than a term or a title: several, most of them without a capital, and said of something. */
function isSaid({ text }: Article, { start, end, outer }: Stretch): boolean {
  const all = text.slice(start, end).match(CUT.lettered) ?? [];
  const telling = all.filter((word) => !SMALL.has(word.toLowerCase()) && !GRAMMAR.test(word));
  const title = small(all) * 2 < all.length || (telling.length > 0 && small(telling) === 0);
  if (all.length < FEWEST || title) return false;
  if (all.length >= ENOUGH) return true;
  const next = NOUN.exec(text.slice(outer.end, outer.end + LOOK_BACK))?.[1];
  if (next !== undefined && !SMALL.has(next) && !/(?:ing|ly)$/u.test(next)) return false;
  return (
    telling.length < all.length ||
    PREDICATE.test(text.slice(Math.max(0, outer.start - LOOK_BACK), outer.start))
  );
}
