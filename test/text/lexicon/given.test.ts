import { expect, test } from 'vitest';
import { FEMALE_GIVEN, MALE_GIVEN } from '../../../src/text/lexicon/given.ts';

test('no word at all is nobody’s given name, though the list ends with a line break', () => {
  expect([MALE_GIVEN.has(''), FEMALE_GIVEN.has('')]).toEqual([false, false]);
});
