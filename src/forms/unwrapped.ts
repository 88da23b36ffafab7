/** A line that ends a paragraph is shorter than this share of the longest ones. */
const SHORT = 0.75;

const isLast = (line: string, usual: number): boolean =>
  /[.!?:”"’)]$/u.test(line) && line.length < usual * SHORT;

const bare = (line: string): string => line.replaceAll(/\d+/g, '#');

/**
 * Paragraphs of pages whose lines are broken where the paper ends: lines are put together until one ends a sentence early, or a
 * blank line stands between. Words parted at a line's end are joined where the next goes on small. A line that stands on three
 * pages or more, figures aside, is a running head.
 */
export function unwrapped(pages: readonly string[]): string[] {
  const lines = pages.map((page) => page.split(/\r?\n/).map((line) => line.replace(/\s+/gu, ' ').trim()));
  const seen = new Map<string, number>();
  for (const page of lines)
    for (const line of new Set(page.map(bare))) seen.set(line, (seen.get(line) ?? 0) + 1);
  const kept = lines.map((page) =>
    page.filter((line) => line === '' || pages.length < 3 || seen.get(bare(line))! < 3),
  );
  const lengths = kept
    .flat()
    .map((line) => line.length)
    .filter((length) => length > 0)
    .toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const found: string[] = [];
  let words = '';
  for (const line of kept.flat()) {
    if (line === '') {
      found.push(words);
      words = '';
      continue;
    }
    const parted = /\p{Ll}-$/u.test(words) && /^\p{Ll}/u.test(line);
    const before = words === '' ? '' : `${words} `;
    words = (parted ? words.slice(0, -1) : before) + line;
    if (isLast(line, usual)) {
      found.push(words);
      words = '';
    }
  }
  return [...found, words].filter((one) => /[\p{L}\p{N}]/u.test(one));
}
