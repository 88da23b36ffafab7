import { byBlanks, CUT } from '../grammar/cut.ts';
/** A longer line, in UTF-16 units, is no headline. See docs/constants.md. */
const LONGEST = 160;

/** How a title is compared with a line: letters and figures alone, lower case. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line is the title that the manifest gives, whatever marks, spaces or full stop it has here. */
export const isTitle = (line: string, title: string): boolean =>
  line.length <= title.length * 2 + 20 && bare(title) !== '' && bare(line) === bare(title);

/** Most Words Begin Like This: the headline case of many papers. Letters alone are looked at. */
function inHeadlineCase(line: string): boolean {
  const words = byBlanks(line).filter((word) => /^[^\p{L}]*\p{L}{4}/u.test(word));
  return words.length >= 3 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

/**
 * Whether the first line of a text looks like its headline: short, and without the full stop of a sentence,
 * unless every longer word has a capital.
 */
export const looksLikeHeadline = (line: string): boolean =>
  line.length <= LONGEST && (!/[.,:;…。．！？।॥۔။]["”’')\]」』]*$/u.test(line) || inHeadlineCase(line));

/** What two titles of one article share: words of four letters or more; where a script parts none, two signs that follow. */
function tokens(line: string): ReadonlySet<string> {
  const long = line.toLowerCase().match(CUT.long) ?? [];
  return new Set(long.flatMap((word) => (UNPARTED.test(word) ? pairsOf(word) : [word])));
}

const UNPARTED = /[\u0e00-\u0eff\u1000-\u109f\u3040-\u30ff\u3400-\u9fff]/u;
const pairsOf = (word: string): string[] =>
  Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2));

/** A shorter line is a label, whatever it says; one without blanks is none when it has so many signs. See docs/constants.md. */
const LABEL = 60;
const LABEL_IN_SIGNS = 24;

/** A line with such a share of its words in the title says the same. See docs/constants.md. */
const SHARED = 0.5;

/**
 * Whether the first line of a text can be the headline of an article whose title is known to be another: it is short, a headline
 * by its capitals, or says the same in about the same words. Else it is the first paragraph of a text without its headline.
 */
export function isOtherTitle(line: string, title: string): boolean {
  if (line.length < (UNPARTED.test(line) ? LABEL_IN_SIGNS : LABEL) || inHeadlineCase(line)) return true;
  const [own, given] = [tokens(line), tokens(title)];
  const shared = [...own].filter((word) => given.has(word)).length;
  return shared > 0 && shared >= own.size * SHARED;
}

const words = (line: string): number => byBlanks(line, 5).length;

/** Whether a line is the label of a section above a headline: one or two words, where the next has four or more. */
export const isSectionLabel = (line: string, next: string): boolean =>
  line.length <= 30 &&
  words(line) <= 2 &&
  words(next) >= 4 &&
  looksLikeHeadline(line) &&
  looksLikeHeadline(next);

/** First words to call an article by that has no headline: whole words, before any quotation mark; null without any. */
export function firstWords(line: string): string | null {
  const before = line.slice(0, 60).search(/["“”«»„]/);
  const room = before === -1 ? 60 : before;
  if (line.length <= room) return line || null;
  const kept = line.slice(0, room + 1).replace(/\s+\S*$/, '');
  return /\s/.test(kept) ? `${kept} […]` : null;
}
