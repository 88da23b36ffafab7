import type { Range } from '../corpus/span.ts';

/** What may number an item within a line: "2.", "2)", "2.)", "b.", "b)", a bullet. */
const MARKER = /(?<=^|\s)(?:(?:[•⁃]\s{0,3})?(?:(\d{1,2})|([a-z]))(\.\)|[.)])|([•⁃]))\s+(?=["“‘'(]?\p{Lu})/gu;

/** Where in its order a marker stands: its number, or its letter's; bullets have none. */
const placeOf = (figures = '', letter = ''): number =>
  figures === '' ? letter.charCodeAt(0) - 96 : Number(figures);

/** Its figures, its letter and its closing mark, or a bullet. */
const formOf = ([, figures, , mark, bullet]: RegExpExecArray): string =>
  bullet ?? `${figures === undefined ? 'a' : '1'}${mark}`;

/**
 * Where the items of a list begin that stands in one line, after the first: "1) The gate 2) The wall". Only where the
 * line begins with a marker, and each goes on from the one before.
 * @returns offsets into `text`, in order
 */
export function itemsIn(text: string, { start, end }: Range): number[] {
  if (!/^\s*(?:[•⁃]|\w{1,2}[.)])/u.test(text.slice(start, Math.min(end, start + 12)))) return [];
  const line = text.slice(start, end);
  const [first, ...more] = line.matchAll(MARKER);
  if (first === undefined || line.slice(0, first.index).trim() !== '') return [];
  let place = placeOf(first[1], first[2]);
  const found: number[] = [];
  for (const match of more) {
    const next = placeOf(match[1], match[2]);
    const goesOn = first[4] ? true : next === place + 1;
    if (formOf(match) !== formOf(first) || !goesOn) continue;
    place = next;
    found.push(start + match.index);
  }
  return found;
}
