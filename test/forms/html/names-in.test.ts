import { describe, expect, it } from 'vitest';
import { namesIn } from '../../../src/forms/html/names-in.ts';

describe('what somebody is, behind a name without a comma', () => {
  it.each([
    'Ida Moe Senior Foreign Correspondent',
    'By Ida Moe Staff Writer',
    'Ida Moe Chief Political Reporter',
    'Ida Moe Contributing Editor',
    'By Ida Moe Special Correspondent',
  ])('is no part of the name where it begins with a rank: %s', (line) => {
    expect(namesIn(line)).toEqual(['Ida Moe']);
  });

  it.each(['Ida Ann Moe', 'Staff Moe', 'Ida Chief', 'Ida Senior Moe', 'Ida Special Writer Moe'])(
    'is left where it may be a name: %s',
    (line) => {
      expect(namesIn(line)).toEqual([line]);
    },
  );
});

it.each([
  'Ida Moe en Jan Holm',
  'Ida Moe ja Jan Holm',
  'Ida Moe dan Jan Holm',
  'VON Ida Moe UND Jan Holm',
  'Ida Moe și Jan Holm',
])('two names are parted by the word of their language: %s', (line) => {
  expect(namesIn(line)).toEqual(['Ida Moe', 'Jan Holm']);
});
