import { expect, it } from 'vitest';
import { insideMarks } from '../../../src/discord/reply/inside-marks.ts';
import { articleOf } from './made.ts';

/** A text in which a stroke stands for each place inside marks, and the text without strokes. */
function readIn(marked: string) {
  const text = marked.replaceAll('_', '');
  const places: number[] = [];
  let at = 0;
  for (const sign of marked)
    if (sign === '_') places.push(at);
    else at++;
  return { text, places };
}

it.each([
  'a “_b_” c',
  'a "_b_" c "_d_" e',
  'a “_b_ ‘_c_’_ d_” e',
  'it’s a «_b_» allies’ c',
  'a ‘_b_’ c',
  'O‘Neil a ’ b',
  'a ” b “_c_” d',
  'a „_b_“_ c_',
  // Where the outer marks begin counts, not where others do within them.
  'a “_b_ “_c_” _d_” e',
])('places inside marks are between them: %s', (marked) => {
  const { text, places } = readIn(marked);
  const article = {
    ...articleOf(text),
    blocks: [{ start: 0, end: text.length, role: 'body', number: 1 } as const],
  };
  const inside = insideMarks(article, { start: 0, end: text.length });
  const shown = new Set(Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => inside(at)));
  for (const at of places) expect([at, shown.has(at)]).toEqual([at, true]);
  const marks = [...text.matchAll(/[“"«„]/gu)].map(({ index }) => index);
  for (const at of marks.slice(0, 1)) expect([at, shown.has(at)]).toEqual([at, false]);
  expect(shown.has(0)).toBe(false);
});

it('every paragraph begins outside, and one that is not part of the passage is not looked at', () => {
  const text = '“a\n\nb “c” d\n\n“e';
  const blocks = [
    { start: 0, end: 2, role: 'body', number: 1 },
    { start: 4, end: 11, role: 'body', number: 2 },
    { start: 13, end: 15, role: 'body', number: 3 },
  ] as const;
  const inside = insideMarks({ ...articleOf(text), blocks }, { start: 4, end: 11 });
  const shown = Array.from({ length: text.length + 1 }, (_, at) => at).filter((at) => inside(at));
  expect(shown).toEqual([7, 8]);
  const unclosed = insideMarks({ ...articleOf(text), blocks }, { start: 13, end: 15 });
  expect([13, 14, 15, 16].map((at) => unclosed(at))).toEqual([false, true, true, false]);
});
