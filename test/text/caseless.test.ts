import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { caseless } from '../../src/text/caseless.ts';

it.each([
  ['may|june', 'MAY', 'may', 'June'],
  ['(?<day>mon|tues)day', 'Monday', 'TUESDAY'],
  ['[a-f][^x]z?', 'Aq', 'F1Z'],
  ['\\d{1,2}(?:st|nd)\\b', '21ST', '2nd'],
  ['\\u0061b', 'aB'],
  ['(?=a)\\p{Lu}b', 'AB', 'Ab'],
])('Takes a letter of %s in either case: %s', (source, ...texts) => {
  for (const text of texts) expect(text).toMatch(new RegExp(`^(?:${caseless(source)})$`, 'u'));
});

it.each([
  ['(?-i:AD|BCE?) ?\\d+', ['AD 5', 'BC 5', 'BCE5'], ['ad 5', 'Bc 5']],
  ['in (?-i:(?:May|March))', ['in May', 'IN March'], ['in may', 'IN MARCH']],
  ['(?-i:[A-C(]\\))x', ['A)x', '()X'], ['a)x']],
  ['[^a]', ['b'], ['a', 'A']],
])('Keeps what stands in a group of its own case in %s as it is', (source, taken, left) => {
  const form = new RegExp(`^(?:${caseless(source)})$`);
  for (const text of taken) expect(text).toMatch(form);
  for (const text of left) expect(text).not.toMatch(form);
});

it('Takes the same words as the flag that it stands for', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'A', 'B', ' ', 'é', '1', '-'), maxLength: 8 });
  fc.assert(
    fc.property(letters, letters, (word, text) => {
      expect(new RegExp(caseless(word)).test(text)).toBe(new RegExp(word, 'i').test(text));
    }),
  );
});

it('Leaves no modifier to the engine', () => {
  expect(caseless('a (?-i:B(?:c|D)) [e-h]')).toBe('[aA] (?:B(?:c|D)) [e-hE-H]');
});
