import { describe, expect, it } from 'vitest';
import { sentenceBefore } from '../../src/search/before.ts';
import { layOut } from '../../src/search/index/lay-out.ts';
import { indexed } from '../../src/search/indexed.ts';
import type { Text } from '../../src/search/passages.ts';
import { inBody } from '../../src/text/in-body.ts';
import { seeds, textOf } from './seeds.ts';

/** What stands before each sentence of all bodies, in order. */
function behind(texts: readonly Text[]): (string | null)[] {
  const index = indexed(
    layOut(texts, null),
    texts.map(({ article }) => article),
  );
  const { sentences } = index.places;
  return Array.from(index.paragraphOf, (paragraph, at) =>
    sentenceBefore(index, paragraph, at - sentences[paragraph]!),
  );
}

describe('the sentence before another', () => {
  it('stands in the paragraph or the one before, and never in another article', () => {
    const texts = ['Ann came. Bo left.\n\nIt rained.', 'Cy sang. Di slept.'].map((body, i) =>
      textOf(`${i}.txt`, `News from Oslo\n\n${body}\n`),
    );
    expect(behind(texts)).toEqual([null, 'Ann came.', 'Bo left.', null, 'Cy sang.']);
  });

  it('is that of the body in the reading', () => {
    const texts = seeds();
    const read = texts.flatMap(({ article, reading }) =>
      reading.sentences.flatMap((_, at) => {
        if (inBody(article, reading, at) === null) return [];
        const before = inBody(article, reading, at - 1);
        return [before && article.text.slice(before.start, before.end)];
      }),
    );
    expect(behind(texts)).toEqual(read);
  });
});
