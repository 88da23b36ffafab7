import { expect, it } from 'vitest';
import { inBody } from '../../src/text/in-body.ts';
import { textOf } from '../search/seeds.ts';

it('a sentence of the body is found by its number, and none of a title or beyond the last', () => {
  const { article, reading } = textOf('a.txt', 'News from Oslo\n\nAnn came. Bo left.\n');
  const said = Array.from({ length: reading.sentences.length + 2 }, (_, i) => {
    const one = inBody(article, reading, i - 1);
    return one && article.text.slice(one.start, one.end);
  });
  expect(said.filter((one) => one !== null)).toEqual(['Ann came.', 'Bo left.']);
  expect([said[0], said.at(-1)]).toEqual([null, null]);
  expect(said.length - 2).toBe(3);
});
