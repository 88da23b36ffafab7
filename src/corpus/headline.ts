const LONGEST = 160;

/** How a title is compared with a line: letters and figures alone, lower case. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '');

/** Whether a line is the title that the manifest gives, whatever marks, spaces or full stop it has here. */
export const isTitle = (line: string, title: string): boolean =>
  line.length <= title.length * 2 + 20 && bare(title) !== '' && bare(line) === bare(title);

/** Most Words Begin Like This: the headline case of many papers. Letters alone are looked at. */
function inHeadlineCase(line: string): boolean {
  const words = line.split(/\s+/).filter((word) => /^[^\p{L}]*\p{L}{4}/u.test(word));
  return words.length >= 3 && words.every((word) => /^[^\p{L}]*\p{Lu}/u.test(word));
}

/**
 * Whether the first line of a text looks like its headline: short, and without the full stop of a sentence,
 * unless every longer word has a capital.
 */
export const looksLikeHeadline = (line: string): boolean =>
  line.length <= LONGEST && (!/[.,:;…]["”’')\]]*$/.test(line) || inHeadlineCase(line));

const words = (line: string): number => line.split(/\s+/, 5).length;

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
