import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { sayings, type Saying } from '../support/sayings.ts';

const open = (all: readonly Saying[]): Library =>
  openLibrary(
    [makeArticle('talks.txt', ['A day of talks', ...all.map(({ text }) => text)].join('\n\n'))],
    null,
  );

/** What is counted for whom: words in marks with the full name of who is answered to have said them. */
const counted = (library: Library): { by: string; words: string }[] =>
  library.speakers.flatMap((name) =>
    library.quote(name).evidence.flatMap(({ article, quotation }) =>
      quotation!.quotation.marked.map(({ start, end }) => ({
        by: name,
        words: article.text.slice(start, end).replace(/,$/u, ''),
      })),
    ),
  );

describe('a quotation is counted for a person only if the article says that the person said it', () => {
  test('whatever is said, denied, wished, asked, supposed, false, played or told by another', () => {
    fc.assert(
      fc.property(sayings, (all) => {
        for (const { by, words } of counted(open(all)))
          expect({ by, words }).toEqual({ by: all.find((one) => one.words === words)?.by, words });
      }),
      { numRuns: 300 },
    );
  });
});
