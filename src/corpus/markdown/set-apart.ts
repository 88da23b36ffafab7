/** What Markdown sets apart from an article's sentences, one line of it; the first that fits is taken. */
const LINES: readonly (readonly [rule: string, form: RegExp])[] = [
  ['heading', /^#{1,6}\s/u],
  ['picture', /^!\[[^\]\n]{0,300}\]\([^)\n]{0,2000}\)$/u],
  ['link definition', /^\[[^\]\n]{1,100}\]:\s*\S/u],
  ['table row', /^\|.{1,2000}\|$/u],
  // Tags and short codes alone on their line: they lay the page out, or put a picture in it.
  ['layout', /^(?:<\/?[a-z][^<>]{0,1000}>\s*){1,20}$/iu],
  ['layout', /^\[?\{(?:%.{0,2000}%|\{.{0,2000}\})\}(?:\]\([^)]{0,1000}\))?$/u],
  ['comment', /^<!--.{0,2000}-->$/su],
];

const FENCE = /^(`{3,}|~{3,})/u;

/** Whether a paragraph ends a block of code that a fence began. */
const closes = (paragraph: string, fence: string): boolean =>
  paragraph.split('\n').some((line) => line.trim().startsWith(fence) && /^(.)\1*$/u.test(line.trim()));

/** Where a block of code ends that begins at a paragraph, or its own place when nothing closes it. */
function codeEnd(paragraphs: readonly string[], at: number): number {
  const fence = FENCE.exec(paragraphs[at]!)![1]!;
  const [, ...own] = paragraphs[at]!.split('\n');
  if (closes(own.join('\n'), fence)) return at;
  const end = paragraphs.findIndex((paragraph, i) => i > at && closes(paragraph, fence));
  return end === -1 ? at : end;
}

/** For each paragraph of a Markdown file the rule by which it is none of the article's sentences, or null. */
export function setApart(paragraphs: readonly string[]): readonly (string | null)[] {
  let code = -1;
  return paragraphs.map((paragraph, i) => {
    if (i > code && FENCE.test(paragraph)) code = codeEnd(paragraphs, i);
    if (i <= code) return 'code block';
    return LINES.find(([, form]) => form.test(paragraph))?.[0] ?? null;
  });
}
