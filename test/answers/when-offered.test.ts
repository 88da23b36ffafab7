import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain } from '../../src/words.ts';

const table = readTable();
const meaning = 'kind' in table ? null : table;

function when(text: string, event: string) {
  const day = { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } as const;
  const article = makeArticle('a.txt', `News from the town\n\n${text}`, { published: day });
  const { kind, sure, evidence, says } = openLibrary([article], meaning).when(event);
  return { kind, sure, value: evidence[0]?.when?.value ?? null, says: plain(says[0]!) };
}

describe('a day that may be meant', () => {
  it('is offered with a condition, where another word may tell of the event', () => {
    expect(
      when(
        'The Leeds court imprisoned Karl Weil on 3 March 2014.',
        'When did the Leeds judges jail Karl Weil?',
      ),
    ).toMatchObject({
      kind: 'dates',
      sure: 'bearing',
      value: '2014-03-03',
      says: 'If this is what is meant: Monday 3 March 2014',
    });
  });

  it.each([
    ['Ida Brandt married Karl Weil on 3 March 2014.', 'When did Ida Brandt divorce Karl Weil?'],
    ['Ida Brandt visited Oslo on 3 March 2014.', 'When did Ida Brandt visit Bergen?'],
    ['Ida Brandt visited Oslo on 3 March 2014.', 'When did Ida Brandt die?'],
    [
      'The first ferry was delivered to Oslo on 3 March 2014.',
      'When was the second ferry delivered to Oslo?',
    ],
    ['Oslo denied having delivered a ferry on 3 March 2014.', 'When did Oslo hand over the ferry?'],
  ])('is none where something else is told: %s %s', (text, event) => {
    expect(when(text, event).value).toBe(null);
  });
});
