import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { paged } from '../../src/local/paged.ts';

const LINES = ['a', 'b', 'c', 'd', 'e'];

async function written(
  rows: number | undefined,
  wants: readonly boolean[],
  lines = LINES,
  columns?: number,
): Promise<string> {
  const output = new PassThrough();
  const left = [...wants];
  await paged(lines, { rows, columns }, output, async () => {
    output.write('|');
    return left.shift() ?? false;
  });
  output.end();
  return text(output);
}

test.each([
  [undefined, [], 'a\nb\nc\nd\ne\n'],
  [24, [], 'a\nb\nc\nd\ne\n'],
  [3, [true, true], 'a\nb\n|c\nd\n|e\n'],
  [3, [false], 'a\nb\n|'],
  [0, [true, false], 'a\n|b\n|'],
])('on a screen of %j rows: %j', async (rows, wants, shown) =>
  expect(await written(rows, wants)).toBe(shown),
);

test('a line that the screen is too narrow for takes more than one row, and signs of bold none', async () => {
  const long = ['https://example.org', 'b', '\u001B[1mbold\u001B[22m', 'd'];
  expect(await written(5, [true], long, 10)).toBe(`${long.slice(0, 3).join('\n')}\n|d\n`);
});
