import { textsOf } from './body.ts';
import type { Body } from './body.ts';
import { readBack, type ShownLine } from './read-back.ts';

/** How a terminal can show a message. */
export interface Look {
  /** Columns; lines are broken between words. */
  readonly width: number;
  /** Whether headings and what is emphasised are bold, by the terminal's own signs. */
  readonly bold: boolean;
}

/** For a file, or another program. */
const AS_TEXT: Look = { width: Infinity, bold: false };

const PREFIX = { heading: '', text: '', quote: '> ', note: '  ', code: '' } as const;

/** Where a browser scrolls to: of no use to who reads the address. */
const FRAGMENT = /#?:~:text=.*$/;

/** Bold on and off: ECMA-48, SGR. */
const BOLD = ['\u001B[1m', '\u001B[22m'] as const;

/** A text with the stretches of it that are bold in bold. */
const emphasised = (text: string, strong: readonly boolean[]): string =>
  text
    .split('')
    .map((unit, i) => {
      const on = strong[i] && !strong[i - 1] ? BOLD[0] : '';
      return on + unit + (strong[i] && !strong[i + 1] ? BOLD[1] : '');
    })
    .join('');

/** One line, broken between words where it is wider than there is room; a single word is never broken. */
function broken({ style, text, strong, link }: ShownLine, { width, bold }: Look): string[] {
  const heavy = text.split('').map((_, i) => bold && (style === 'heading' || strong[i]!));
  const room = width - PREFIX[style].length;
  const rows: { start: number; end: number }[] = [];
  for (const { index, 0: word } of text.matchAll(/\s*\S+/gu)) {
    const [start, end] = [index + word.length - word.trimStart().length, index + word.length];
    const row = rows.at(-1);
    if (row && end - row.start <= room) row.end = end;
    else rows.push({ start, end });
  }
  const lines = rows.map(
    ({ start, end }) => PREFIX[style] + emphasised(text.slice(start, end), heavy.slice(start, end)),
  );
  return link === null ? lines : [...lines, PREFIX.note + link.replace(FRAGMENT, '')];
}

/**
 * The lines a terminal prints for a message: what Discord shows, read back from the body. Quotations keep their `> `, small
 * print is indented, as is the address below what leads there, which is left whole; an empty line stands between cards.
 * What a terminal would obey (escape sequences in an article) was named when the body was composed.
 * @throws Error when the body was not written by `compose`
 */
export function plainLines(body: Body, look = AS_TEXT): string[] {
  const cards = textsOf(body).map((content) => {
    const lines = readBack(content);
    if (!lines) throw new Error(`Cannot be read back: ${JSON.stringify(content)}`);
    return lines.flatMap((line) => broken(line, look)).join('\n');
  });
  return cards.join('\n\n').split('\n');
}
