import { expect, test } from 'vitest';
import { renamed } from '../../bench/corpus/multiplied.ts';

test('a copy of an article is of other people and places, on the same days', () => {
  expect(renamed('Holm met Ida Berg in Oslo on Friday, 3 May. Berg left in March.', 'sen')).toBe(
    'Holm met Idasen Bergsen in Oslosen on Friday, 3 May. Bergsen left in March.',
  );
  expect(renamed('He met Berg in Oslo. Berg left.', 'ov')).toBe('He met Bergov in Osloov. Bergov left.');
});
