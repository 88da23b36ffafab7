import { expect, it } from 'vitest';
import type { Block } from '../../src/corpus/article.ts';
import { blocksIn, layoutStamp, putLayouts } from '../../src/store/layouts.ts';
import type { Statements } from '../../src/store/statements.ts';

const BLOCKS: readonly Block[] = [
  { start: 0, end: 4, role: 'title', number: null },
  { start: 6, end: 9, role: 'credit', rule: 'byline', number: null },
  { start: 11, end: 15, role: 'body', number: 1 },
  { start: 17, end: 19, role: 'furniture', rule: 'share', number: null },
  { start: 21, end: 30, role: 'body', rule: 'hidden', number: 2 },
];

it('a layout comes out of a store as it went in, to the byte', () => {
  const put: unknown[][] = [];
  const statements = {
    putLayout: { run: (...given: unknown[]) => put.push(given) },
  } as unknown as Statements;
  putLayouts(statements, [
    { version: 7, blocks: BLOCKS },
    { version: 8, blocks: [] },
  ]);
  expect(put.map(([version, stamp]) => [version, stamp])).toEqual([
    [7, layoutStamp()],
    [8, layoutStamp()],
  ]);
  const read = put.map(([, , json]) => blocksIn(String(json)));
  expect(read).toEqual([BLOCKS, []]);
  const sorted = BLOCKS.map(({ start, end, role, rule, number }) =>
    rule === undefined ? { start, end, role, number } : { start, end, role, rule, number },
  );
  expect(JSON.stringify(read[0])).toBe(JSON.stringify(sorted));
});

it('what is no layout is refused', () => {
  for (const json of ['{}', '[[0,1]]', '[["body",1,2]]', '[[0,1.5,2]]'])
    expect(() => blocksIn(json)).toThrow(/./);
});

it('the stamp of what lays out is the same at every look', () => {
  expect(layoutStamp()).toMatch(/^[0-9a-f]{16}$/);
  expect(layoutStamp()).toBe(layoutStamp());
});
