import { expect, it } from 'vitest';
import { formWritten, written, writtenForm } from '../../src/opensearch/written.ts';

it('writes a word as it is', () => {
  for (const word of ['harbour', 'US', 'naïve', "o'neill", '日本']) expect(written(word)).toBe(word);
});

it('writes a word of any length, so that it finds itself and nothing else', () => {
  const [long, other] = ['a'.repeat(40_000), `${'a'.repeat(40_000)}b`];
  expect(written(long).length).toBeLessThan(100);
  expect(written(long)).not.toBe(written(other));
});

it('writes no blank, which would part a word', () => {
  expect(written('united states')).not.toMatch(/\s/);
});

it('reads a form as it was written', () => {
  expect(formWritten(writtenForm('scrapped', 'scrap'))).toEqual(['scrapped', 'scrap']);
});
