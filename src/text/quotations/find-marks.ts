import type { Range } from '../../corpus/span.ts';
import type { Mark, Style } from './mark.ts';

const MARK = /``|''|["“”„«»‘’‚']/gu;
const BLANK = /\s/u;
const OPENING_SIGN = /[\s([{—–\-/"“‘'«„]/u;
const CLOSING_SIGN = /[\s)\]}—–.,;:!?…"”’'»]/u;
const LETTER = /[\p{L}\p{N}]/u;

const STYLES: Readonly<Record<string, Style>> = {
  '``': 'double',
  "''": 'double',
  '"': 'double',
  '“': 'double',
  '”': 'double',
  '„': 'low',
  '«': 'guillemet',
  '»': 'guillemet',
  '‘': 'single',
  '’': 'single',
  '‚': 'single',
  "'": 'single',
};
const ONLY_OPENS = new Set(['``', '„', '«', '‚']);
const ONLY_CLOSES = new Set(['»']);

/** What a mark may be, judged by its two neighbours. */
function sides(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  if (ONLY_OPENS.has(sign)) return { opens: true, closes: false };
  if (ONLY_CLOSES.has(sign)) return { opens: false, closes: true };
  const free = before === '' || OPENING_SIGN.test(before);
  const holds = after !== '' && !BLANK.test(after);
  const ends = before !== '' && !BLANK.test(before);
  const stops = after === '' || CLOSING_SIGN.test(after);
  if (sign === '“') return { opens: true, closes: false };
  if (sign === '”') return { opens: false, closes: true };
  if (sign === '‘') return { opens: free && holds, closes: false };
  if (sign === '’') return { opens: false, closes: ends && (stops || !LETTER.test(after)) };
  if (sign === "'") return { opens: free && LETTER.test(after), closes: ends && stops };
  // A straight double mark after a figure is a measure: 6'2".
  const opens = (free && holds) || (!ends && after !== '');
  return { opens, closes: !opens || (ends && stops && !free) };
}

/** Every quotation mark of one paragraph, in order. Apostrophes inside words are not among them. */
export function findMarks(text: string, { start, end }: Range): Mark[] {
  const found: Mark[] = [];
  MARK.lastIndex = start;
  for (let match = MARK.exec(text); match && match.index < end; match = MARK.exec(text)) {
    const sign = match[0];
    const at = match.index;
    const before = at > start ? text[at - 1]! : '';
    const after = at + sign.length < end ? text[at + sign.length]! : '';
    const { opens, closes } = sides(sign, before, after);
    if (opens || closes)
      found.push({ start: at, end: at + sign.length, style: STYLES[sign]!, opens, closes });
  }
  return found;
}
