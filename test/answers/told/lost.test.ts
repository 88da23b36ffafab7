import { expect, it } from 'vitest';
import { givenIn, statedIn } from '../stated-in.ts';

it.each([
  ['Ida Holm lost the election in Bonn on 3 March 2014.', 'When was Ida Holm elected in Bonn?'],
  ['Ida Holm escaped arrest in Bonn on 3 March 2014.', 'When was Ida Holm arrested in Bonn?'],
])('what is lost or escaped was not had: “%s”, asked “%s”', (text, question) => {
  expect(givenIn(text, question)).toBeNull();
});

it('an election that somebody lost was on that day', () => {
  expect(
    statedIn('Ida Holm lost the election in Bonn on 3 March 2014.', 'When was the election in Bonn?'),
  ).toBe('2014-03-03');
});
