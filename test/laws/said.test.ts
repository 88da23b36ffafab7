import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary, type Library } from '../../src/library.ts';
import { MEN, sayings, WOMEN, type Saying } from '../support/sayings.ts';
import { bodyOf, cardsOf } from '../support/shown.ts';
import { runs } from '../support/runs.ts';

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
  test('whatever is said, denied, wished, asked, supposed, false, played or told by another; and what they say is', () => {
    let [due, met] = [0, 0];
    fc.assert(
      fc.property(sayings, (all) => {
        const found = counted(open(all));
        for (const { by, words } of found)
          expect({ by, words }).toEqual({ by: all.find((one) => one.words === words)?.by, words });
        due += all.filter(({ by }) => by !== null).length;
        met += found.length;
      }),
      runs(150),
    );
    expect(due).toBeGreaterThan(200);
    expect(met / due).toBeGreaterThan(0.98);
  });

  test('no cut drops what denies, however long the sentence is', () => {
    const long = Array.from({ length: 300 }, (_, i) => `pier${i}`).join(' ');
    fc.assert(
      fc.property(
        sayings.filter((all) => all.some(({ by }) => by === null)),
        (all) => {
          const library = open(
            all.map((one) => ({ ...one, text: one.text.replace(/\.$/u, `, for ${long}.`) })),
          );
          for (const { name } of [...WOMEN, ...MEN]) {
            const answer = library.quote(name, '', { unsaid: 'yes' });
            const denied = answer.evidence.flatMap(({ article, quotation }) => {
              const words = quotation?.quotation.unsaid?.words;
              return words ? [article.text.slice(words.start, words.end)] : [];
            });
            const lines = cardsOf(bodyOf(answer, library)).flat();
            const left = lines.filter(({ text }) => /^These words have|more not shown/.test(text)).length;
            for (const words of left > 0 ? [] : denied)
              expect(lines.some(({ style, text }) => style === 'quote' && text.includes(words))).toBe(true);
          }
        },
      ),
      runs(20),
    );
  });
});
