import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../src/corpus/make.ts';
import { openLibrary } from '../../src/library.ts';

/** The day that is stated, not only offered, of an article with these words. */
function stated(text: string, question: string): string | null {
  const article = makeArticle('a.txt', `News of the day\n\n${text}`, {
    published: { value: '2014-05-14', from: '2014-05-14', to: '2014-05-14', basis: 'manifest' },
  });
  const { kind, sure, evidence } = openLibrary([article], null).when(question);
  return kind === 'dates' && sure === 'answered' ? (evidence[0]?.when?.value ?? null) : null;
}

const BERG = 'Berg won her third gold medal on 9 August 2012.';
const TRIALS = 'The second trial of Jan Kern began on 3 May 2014. His first trial had ended in March.';
const AIRPORT = 'The city opened its second airport on 12 June 2013. A third is planned.';
const BILLS =
  'The senate passed the water bill on 6 March 2014. The house had rejected the road bill on Tuesday 4 March 2014.';
const COURT = 'The court convicted Jan Kern on 5 May 2013. He appealed in June 2013.';
const CARS = 'The company recalled 900 cars on 2 May 2014 and stopped selling them.';

describe('the day of another thing is never stated', () => {
  it.each([
    [BERG, 'when did Berg win silver'],
    [BERG, 'when did Berg win her first gold medal'],
    [TRIALS, 'when did the first trial of Jan Kern begin'],
    [TRIALS, 'when did the third trial of Jan Kern begin'],
    [AIRPORT, 'when did the city open its first airport'],
    [AIRPORT, 'when did the third airport open'],
    [BILLS, 'when did the senate pass the road bill'],
    [BILLS, 'when did the house pass the water bill'],
    [COURT, 'when was Jan Kern sentenced'],
    [COURT, 'when was Jan Kern acquitted'],
    [CARS, 'when were the trucks recalled'],
    ['A judge on 9 April 2014 delayed the execution of Tom Rusk.', 'when was Tom Rusk executed'],
  ])('%s %s', (text, question) => expect(stated(text, question)).toBeNull());
});

describe('and its own is', () => {
  it.each([
    [BERG, 'when did Berg win her third gold medal', '2012-08-09'],
    [TRIALS, 'when did the second trial of Jan Kern begin', '2014-05-03'],
    [AIRPORT, 'when was the second airport opened', '2013-06-12'],
    [BILLS, 'when did the senate pass the water bill', '2014-03-06'],
    [COURT, 'when was Jan Kern convicted', '2013-05-05'],
    [CARS, 'when were the cars recalled', '2014-05-02'],
  ])('%s %s', (text, question, day) => expect(stated(text, question)).toBe(day));
});
