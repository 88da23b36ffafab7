import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import type { Explanation } from '../../../src/search/explanation.ts';
import { grow } from '../../../src/search/index/grow.ts';
import { layOut } from '../../../src/search/index/lay-out.ts';
import type { Text } from '../../../src/search/passages.ts';
import { laidFrom, sectionsOf } from '../../../src/search/saved/laid.ts';
import { searchIn } from '../../../src/search/search.ts';
import { readTable } from '../../../src/search/table.ts';
import { read } from '../../../src/text/read.ts';
import { seeds } from '../seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);

const MORE = [
  'Harbour\n\nThe harbour is closed, and us at the US harbour were scrapping the scrap of a scrapped ship.',
  'Empty',
  'Łódź\n\nDie Brücke steht. The bridge stands.\n\nThe US closed its harbours again, said the mayor.',
  'Harbours\n\nA ship, a ship, a ship.\n\nA harbour.',
  'Harbour again\n\nThe harbour is closed, and us at the US harbour were scrapping the scrap of a scrapped ship.',
  'Harbors\n\nA ship, a ship, a ship.\n\nA harbour.',
].map((text, i): Text => {
  const article = makeArticle(`${i}.txt`, text);
  return { article, reading: read(article) };
});
const all: readonly Text[] = [MORE[0]!, ...seeds().slice(0, 2), ...MORE.slice(1)];

const QUERIES = [
  'harbour',
  'closed harbours of the US',
  'scraped ship',
  'the "US harbour"',
  'Who cancelled the shield?',
  'brigde -ship',
  'Empty',
];

/** All that is found, and why. */
function foundIn(texts: readonly Text[], laid: ReturnType<typeof layOut>, meaning: typeof table | null) {
  const articles = texts.map(({ article }) => article);
  const told: Explanation[] = [];
  const search = searchIn(laid, articles, meaning as Parameters<typeof searchIn>[2], (why) => told.push(why));
  return QUERIES.map((query) => ({
    found: search.find(query),
    counted: search.count(query),
    why: told.at(-1),
  }));
}

describe('growing', () => {
  it('finds what is found when all is laid out at once, whatever came and went, and in which steps', () => {
    const some = fc.subarray([...all]);
    fc.assert(
      fc.property(some, fc.array(some, { minLength: 1, maxLength: 3 }), fc.boolean(), (first, steps, has) => {
        const meaning = has ? table : null;
        let [before, laid] = [first, laidFrom(sectionsOf(layOut(first, meaning)))];
        for (const now of steps) {
          const was = now.map((text) => (before.includes(text) ? before.indexOf(text) : null));
          const [earlier, was0] = [foundIn(before, laid, meaning), laid];
          laid = grow(now, meaning, laid, was);
          expect(foundIn(now, laid, meaning)).toEqual(foundIn(now, layOut(now, meaning), meaning));
          // What was laid out before stays as it is.
          expect(foundIn(before, was0, meaning)).toEqual(earlier);
          before = now;
        }
      }),
      { numRuns: 20 },
    );
  });
});
