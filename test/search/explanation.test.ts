import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/search/explanation.ts';
import { sumOf } from '../../src/search/part.ts';
import { openSearch } from '../../src/search/search.ts';
import { readTable } from '../../src/search/table.ts';
import { seeds } from './seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(`The table of meanings: ${table.kind}`);
const whys: Explanation[] = [];
const texts = seeds();
const plain = openSearch(texts, table);
const explained = openSearch(texts, table, (why) => void whys.push(why));

const why = (query: string, options: Parameters<typeof plain.find>[1] = {}): Explanation => {
  explained.find(query, options);
  return whys.pop()!;
};

describe('the explanation of a search', () => {
  it('has every word with how it was met, and the soft match with its similarity', () => {
    const { words, passages, outcome } = why('shield cancelled');
    expect(outcome).toBe('bearing');
    expect(words.map(({ text, how }) => `${text} ${how}`)).toEqual(['shield word', 'cancelled meaning']);
    expect(words[1]!.weight).toBeGreaterThan(words[0]!.weight);
    expect(passages[0]!.matched[1]).toMatchObject({ asked: 'cancelled', word: 'scrap' });
    expect(passages[0]!.matched[1]!.similarity).toBeGreaterThan(0.55);
  });

  it('has the filters', () => {
    const { article } = plain.find('Putin').hits[0]!.passage;
    const { phrases, without, articles } = why('"missile defence" -Iran', { only: (one) => one === article });
    expect(phrases).toEqual(['missile defence']);
    expect(without).toEqual(['iran']);
    expect(articles).toEqual({ searched: 1, of: 5 });
  });

  it('is there for a search that finds nothing', () => {
    expect(why('Merkel')).toMatchObject({ outcome: 'nothing', passages: [], articles: { searched: 5 } });
  });

  it('comes as often as something is searched', () => {
    explained.find('Putin');
    explained.find('Bush');
    expect(whys.splice(0).map(({ query }) => query)).toEqual(['Putin', 'Bush']);
  });
});

const QUESTIONS = ['Who met', 'where was', 'Did', 'why', ''];
const WORDS = [
  'Putin',
  'Bush',
  'Iranian',
  'shield',
  'cancelled',
  'feeble',
  'talks',
  'Kosovo',
  'Merkel',
  '-radar',
  '"missile defence"',
];
const queries = fc
  .tuple(fc.constantFrom(...QUESTIONS), fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }))
  .map(([asks, words]) => `${asks} ${words.join(' ')}${asks ? '?' : ''}`);

describe('whatever is asked', () => {
  it('explaining changes nothing of what is found', () => {
    fc.assert(
      fc.property(queries, (query) => {
        expect(explained.find(query)).toEqual(plain.find(query));
      }),
      {
        numRuns: 40,
      },
    );
    whys.splice(0);
  });

  it('the parts add up to what they explain', () => {
    fc.assert(
      fc.property(queries, (query) => {
        const { passages, sure, outcome, question, needed } = why(query);
        const [first] = passages;
        if (!first) return;
        expect(1 / (1 + Math.exp(-sumOf(sure)))).toBeCloseTo(first.score, 3);
        expect(!question || (outcome === 'answered') === first.score >= needed).toBe(true);
        for (const { ranking, score } of passages)
          expect(sumOf(ranking) / sumOf(first.ranking)).toBeCloseTo(score / first.score, 2);
      }),
      { numRuns: 40 },
    );
  });
});
