import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { plain } from '../../src/words.ts';
import { encodeAll } from '../support/encode-all.ts';
import { encoder } from '../support/seeds.ts';

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

  it('is looked for by the whole question and by its topic', () => {
    const article = makeArticle(
      'forms.txt',
      `Forms in place of visits

The Norwegian Welfare Office today is to begin issuing forms in place of home visits to settle claims of some 4,000 pensioners who applied before last winter.

The Welfare Office letter reads "we may extend the use of the form as a means to gather information from other claimants in due course", but no plans to expand the scheme exist at the start of the year.`,
      { published: { value: '2015-05-25', from: '2015-05-25', to: '2015-05-25', basis: 'manifest' } },
    );
    const library = openLibrary([article], meaning, undefined, encoder);
    encodeAll(library.vectors);
    expect(library.when('When does the Welfare Office start sending out its forms?')).toMatchObject({
      sure: 'answered',
      evidence: [{ when: { value: '2015-05-25' } }],
    });
  });

  it.each([
    ['The court agreed to hear the case on 3 March 2014.', 'case heard', 'bearing'],
    ['The ferry is to be sold on 3 June 2015.', 'ferry sold', 'bearing'],
    ['The ferry is to be sold on 3 June 2015.', 'ferry to be sold', 'answered'],
    ['The ferry is to be sold on 3 June 2015.', 'ferry sale', 'answered'],
    ['Talks are scheduled for 3 June 2015.', 'talks scheduled', 'answered'],
    ['The ferry was sold on 3 June 2014.', 'ferry sold', 'answered'],
  ])('is no more than that, where it is planned and asked of as done: %s %s', (text, event, sure) => {
    expect(when(text, event).sure).toBe(sure);
  });
});
