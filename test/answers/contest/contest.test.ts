import { describe, expect, it } from 'vitest';
import { readIn } from '../read-in.ts';

const SPAIN = 'Spain reached the final with a 2-1 victory against Italy in Rome on 3 May 2014.';
const OSLO = 'Oslo were beaten 3-0 by Bergen on 3 May 2014.';
const TENNIS = 'On 3 May 2014, a straight-sets defeat to Holm ended the season for Berg.';
const VOTE = 'Holm was defeated in the election of 3 May 2014 by the Labour candidate Eva Dahl.';
const TWO = 'After losing to Berg in 2011, Holm beat Dahl on 3 May 2014.';

describe('who won over whom', () => {
  it.each([
    [SPAIN, 'When did Spain beat Italy?'],
    [SPAIN, 'Spain defeat Italy'],
    [OSLO, 'When did Oslo lose to Bergen?'],
    [OSLO, "Bergen's win over Oslo"],
    [TENNIS, 'When did Berg lose to Holm?'],
    [VOTE, 'When did Dahl defeat Holm?'],
    [TWO, 'When did Holm beat Dahl?'],
  ])('is told in whatever word: “%s” %s', (text, question) => {
    expect(readIn(text, question)).toMatchObject({ sure: 'answered', value: '2014-05-03' });
  });

  it.each([
    [SPAIN, 'When did Italy beat Spain?'],
    [OSLO, 'When did Oslo beat Bergen?'],
    [TENNIS, 'When did Berg beat Holm?'],
    [VOTE, 'When did Holm defeat Dahl?'],
    [TWO, 'When did Dahl beat Holm?'],
  ])('and the other way round there is no day: “%s” %s', (text, question) => {
    expect(readIn(text, question)).toMatchObject({ sure: 'bearing', value: null });
  });

  it.each([
    'Holm hopes for a win over Berg on Friday in Lund.',
    'Holm did not beat Berg on Friday, the league ruled.',
    'If Holm beats Berg on Friday, she will face Dahl.',
  ])('is not told where it is hoped for, denied or supposed: “%s”', (text) => {
    expect(readIn(text, 'When did Holm beat Berg?').sure).toBe('bearing');
  });
});
