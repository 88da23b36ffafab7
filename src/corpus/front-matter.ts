/** Longer than this is no front matter. */
const MOST_LINES = 40;

const FIELD = /^(?:[\w-]+:(?:\s|$)|- |#)/;

/**
 * How many lines at the head of a Markdown file are fields for its publishing system: "---", "title: …", "---".
 * @param lines the paragraphs of the text
 */
export function frontMatter(lines: readonly string[]): number {
  if (lines[0] !== '---') return 0;
  const end = lines.slice(0, MOST_LINES).indexOf('---', 1);
  return end !== -1 && lines.slice(1, end).every((line) => FIELD.test(line)) ? end + 1 : 0;
}
