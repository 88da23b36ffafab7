import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const next = '\n\n“We have looked away for too long. It is time.”';
const sure = (text: string) =>
  said(text + next)
    .filter(({ certain, words }) => certain && words.join().includes('looked'))
    .map(({ name }) => name);

describe('a statement that a colon announces', () => {
  it.each([
    'Sen. Ida Moe (D-MI) today made the following statement regarding the President’s visit:',
    'Ida Moe, the mayor, delivered the following remarks on the floor on Monday regarding the Act:',
    'Ida Moe today released a statement about the hearing before the court, which ended on Friday:',
    'Ida Moe made the following statement after the Port Authority announced 300 new jobs:',
    'Ida Moe issued this response today when Jan Holm confirmed his retirement:',
    'After meeting Jan Holm, Ida Moe issued the following statement on the vote:',
    'Ida Moe today issued this statement following Jan Holm’s remarks on the radio:',
    'Ida Moe released the following statement in response to Jan Holm’s comments on “The Hour”:',
  ])('is surely whose it is: %s', (before) => expect(sure(before)).toEqual(['Ida Moe']));

  it.each([
    'Ida Moe’s spokesman issued the following statement on the vote:',
    'Ida Moe was given the following answer:',
    'Ida Moe never made this statement to the press:',
    'Ida Moe read the following letter to the council:',
    'Ida Moe released the following statement from Jan Holm:',
    'The court that Ida Moe sued issued the following statement:',
    'Ida Moe released this statement on a report which found that Jan Holm knew:',
  ])('is not surely hers: %s', (before) => expect(sure(before)).not.toContain('Ida Moe'));

  it.each([
    'Ida Moe applauded as Jan Holm told the council:',
    'It was late when Jan Holm said in a letter on Friday:',
    'The club posted a message with Jan Holm’s comment on the game:',
  ])('is of whoever speaks in a clause of time, or whose words it bears: %s', (before) =>
    expect(sure(before)).toEqual(['Jan Holm']),
  );

  it('is not of a dateline', () => {
    const before = 'Washington, DC – U.S. Senator Ida Moe today issued the following statement on the vote:';
    expect(sure(before)).not.toContain('Washington');
  });

  it('is not surely of whoever an occasion tells of', () => {
    const text = 'Ida Moe made this statement after the Port Authority announced 300 jobs: “It is over.”';
    expect(said(text).filter(({ certain }) => certain)).toEqual([]);
  });
});
