/** Characters with which markdown, mentions, emoji, timestamps, links and spoilers begin, wherever they stand. */
const ALWAYS = new Set('\\*_~`|<[@');

/**
 * What makes a heading, small print, quotation or list of a line; group 1 is what stands before the mark. What
 * cannot be seen (a zero-width space) counts as blank: whether Discord keeps it is not for us to bet on.
 */
const LINE_START = /^((?:\s|\u00ad|[\u200b-\u200f\u2060-\u2064])*(?:\d+(?=\.))?)[#>+.-]/;

/**
 * Escapes one line so that Discord renders exactly its text.
 * A backslash before anything but a letter, digit or space makes it plain (simple-markdown, which Discord
 * uses, has this rule). `:` is escaped where it could belong to an address or to `:emoji:`; the marks of
 * headings and lists only where they act, at the start of the line.
 * @param line a text without line breaks
 * @returns what to send for each UTF-16 unit of `line`, in order
 */
export function escapeLine(line: string): string[] {
  const start = LINE_START.exec(line)?.[1]?.length ?? -1;
  return line.split('').map((unit, i) => {
    const next = line[i + 1];
    const acts = ALWAYS.has(unit) || i === start || (unit === ':' && next !== undefined && /\S/.test(next));
    return acts ? `\\${unit}` : unit;
  });
}

/** One UTF-16 unit of a line, and whether it is emphasised. */
export interface Unit {
  readonly unit: string;
  readonly strong: boolean;
}

/**
 * Writes one line in Discord's markdown: escaped, with emphasis as bold. Bold begins and ends at a
 * visible character, because markers beside blanks are read differently by Discord's several clients.
 */
export function markLine(line: readonly Unit[]): string {
  const escaped = escapeLine(line.map(({ unit }) => unit).join(''));
  if (!line.some(({ strong }) => strong)) return escaped.join('');
  let out = '';
  let blanks = '';
  let bold = false;
  for (const [i, { unit, strong }] of line.entries()) {
    if (/\s/.test(unit)) {
      blanks += unit;
      continue;
    }
    const marker = strong === bold ? '' : '**';
    out += (bold ? marker + blanks : blanks + marker) + escaped[i];
    bold = strong;
    blanks = '';
  }
  return (bold ? `${out}**` : out) + blanks;
}

/**
 * Writes one line as a link, without a preview of what it leads to.
 * @param address without blanks and angle brackets
 * @param line without square brackets
 */
export const linkTo = (address: string, line: readonly Unit[]): string =>
  `[${escapeLine(line.map(({ unit }) => unit).join('')).join('')}](<${address}>)`;

/**
 * Writes lines as a block that Discord shows as they are, with nothing in them escaped: no line may have the sign that ends it.
 * @see `isPlainCode`
 */
export const codeBlock = (lines: readonly string[]): string[] =>
  lines.length > 0 ? ['```', ...lines, '```'] : [];

/** Whether a text can stand in such a block. */
export const isPlainCode = (text: string): boolean => !text.includes('`');
