import { describe, expect, it } from 'vitest';
import { hitAt } from '../../../src/answers/hit-at.ts';
import { isUnderHeadline } from '../../../src/answers/told/under-headline.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { read } from '../../../src/text/read.ts';
import { statedIn } from '../stated-in.ts';

const HEADLINE = 'Holm votes for the harbour bill in Lund';

/** Whether the sentence of an article that begins so stands under its headline for what is asked. */
function isUnder(asked: string, opening = 'Ida', headline = HEADLINE): boolean {
  const article = makeArticle('a.txt', `${headline}\n\nIda Holm voted. She left.\n`);
  const { sentences } = read(article);
  const at = sentences.findIndex(({ start }) => article.text.startsWith(opening, start));
  return isUnderHeadline(hitAt(article, at, sentences[at]!, []), asked);
}

describe('what opens an article stands under a headline that has', () => {
  it.each(['Holm votes for the harbour bill', 'Holm votes for harbour bill in Lund', 'harbour bill in Lund'])(
    'all of “%s”',
    (asked) => expect(isUnder(asked)).toBe(true),
  );

  it.each([
    'Holm votes against the harbour bill',
    'Holm votes for the ferry bill',
    'Holm votes',
    'when did Holm vote for the harbour bill',
  ])('not all of “%s”', (asked) => expect(isUnder(asked)).toBe(false));

  it('nor where the parts are exchanged', () => {
    const headline = 'Mayor Ida Holm withdraws charge against Jan Berg';
    expect(isUnder('Ida Holm withdraws charge', 'Ida', headline)).toBe(true);
    expect(isUnder('charge against Jan Berg withdraws Ida Holm', 'Ida', headline)).toBe(false);
  });

  it('and nothing else does', () => expect(isUnder('Holm votes for the harbour bill', 'She')).toBe(false));
});

describe('what a headline announces is dated by what its article opens with', () => {
  it.each([
    ['Lund confirms first case of plague', 'On 3 March 2014 Lund confirmed a case of plague.', '2014-03-03'],
    [
      'Ida Holm wins mayoral race in Lund',
      'On 3 March 2014 Ida Holm won the 2013 mayoral race in Lund.',
      '2014-03-03',
    ],
    [
      'Ida Holm, mayor of Lund, dies aged 64',
      'Ida Holm, for years the mayor of Lund, died on 3 March 2014.',
      '2014-03-03',
    ],
    ['Norna defeat Lumo in third round', 'On 3 March 2014 Norna defeated Lumo in round 3.', '2014-03-03'],
    [
      'Lund council ends state of emergency',
      'The state of emergency ended in Lund on 3 March 2014.',
      '2014-03-03',
    ],
  ])('“%s”', (headline, text, day) => expect(statedIn(text, headline, headline)).toBe(day));

  it('but not by what is told there aside, or only said then', () => {
    const fair = 'Anna North fair draws thousands to Lund';
    expect(
      statedIn('Thousands came to Lund for Anna North, which was founded in 1997.', fair, fair),
    ).toBeNull();
    const dead = 'Mayor Ida Holm found dead in Lund';
    expect(
      statedIn('Mayor Ida Holm was found dead in Lund, police said on 3 March 2014.', dead, dead),
    ).not.toBe('2014-03-03');
  });
});
