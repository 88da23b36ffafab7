import { describe, expect, it } from 'vitest';
import { said } from '../said.ts';

const next = '\n\n“We have looked away for too long. It is time.”';
const names = (text: string) => said(text).map(({ name }) => name);

describe('a statement that follows', () => {
  it.each([
    'Ida Moe issued the following statement today after the vote on the quay.',
    'Mayor Ida Moe made the following remarks on the announcement by the Navy that it will go.',
    'Sen. Ida Moe today released the following comments about the death of Jan Holm.',
    'On Friday, Ida Moe sent the following letter to the mayor, Jan Holm.',
  ])('is whose it is by %s', (before) => expect(names(before + next)).toEqual(['Ida Moe']));

  it.each([
    'Ida Moe read the following statement.',
    'Ida Moe received the following letter on Friday.',
    'Ida Moe left the following day.',
    'The following statement was on the wall.',
    'Ida Moe made a statement on the quay.',
  ])('is nobody’s by %s', (before) => expect(names(before + next)).not.toContain('Ida Moe'));

  it('goes on in the next paragraph', () => {
    const text = `Ida Moe issued the following statement on the quay.${next}\n\n“It is time,” he wrote.`;
    expect(said(text)[0]).toMatchObject({ name: 'Ida Moe', certain: true, rule: 'announced' });
  });
});

it.each([
  ['Said Holm: “We have looked away for too long.”', 'Holm'],
  ['Said Ida Moe, the mayor: “We have looked away for too long.”', 'Ida Moe'],
  ['Ida Moe received a statement: “We have looked away for too long.”', undefined],
  ['Ida Moe released a statement: “[w]e have looked away for too long.”', 'Ida Moe'],
])('a colon gives words to whoever stands before it: %s', (text, name) => expect(names(text)[0]).toBe(name));

it.each(['“We won,” said Ida Moe; “they lost it all.”', '“We won,” said Ida Moe. “ They lost it all.”'])(
  'goes on behind who said it: %s',
  (text) => expect(said(text)[0]).toMatchObject({ name: 'Ida Moe', words: { length: 2 } }),
);
