import { expect, it } from 'vitest';
import { tokens } from '../../src/text/tokens.ts';

const words = (text: string, start = 0, end = text.length): string[] =>
  tokens(text, { start, end }).map((token) => text.slice(token.start, token.end));

it('cuts words, numbers and signs', () =>
  expect(words('Obama’s 45, U.S.')).toEqual(['Obama', '’s', '45', ',', 'U.S.']));
it('keeps initials together behind a hyphen', () =>
  expect(words('the Maine-N.H. Delegations, anti-U.S.')).toEqual([
    'the',
    'Maine-N.H.',
    'Delegations',
    ',',
    'anti-U.S.',
  ]));
it('comes to an end where a range ends inside of an emoji', () =>
  expect(words('a 😀 b', 0, 3)).toHaveLength(2));
it('comes to an end where a range begins inside of an emoji', () =>
  expect(words('a 😀 b', 3, 6).at(-1)).toBe('b'));
