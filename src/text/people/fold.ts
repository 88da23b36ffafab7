import { memo } from '../../corpus/memo.ts';

/** Lower case, without accents and apostrophes: for comparing names, never for showing them. */
export const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’.]/gu, '')
    .toLowerCase()
    .replace(/ł/gu, 'l')
    .replace(/ø/gu, 'o')
    .replace(/ß/gu, 'ss')
    .replace(/\s+/gu, ' ')
    .trim();

/** What one letter of another alphabet becomes in different papers, folded to one way of writing it. */
const TRANSLITERATION: readonly (readonly [RegExp, string])[] = [
  [/^dimi/gu, 'dmi'],
  [/tch/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/kh/gu, 'h'],
  [/ks/gu, 'x'],
  [/c(?![hiey])/gu, 'k'],
  [/dr$/gu, 'der'],
  [/ph/gu, 'f'],
  [/ou|oo/gu, 'u'],
  [/^ye/gu, 'e'],
  [/iu|yu|ju/gu, 'u'],
  [/ia|ya|ja/gu, 'a'],
  [/y|j/gu, 'i'],
  [/w/gu, 'v'],
  [/off$/gu, 'ov'],
  [/eff$/gu, 'ev'],
  [/(.)\1+/gu, '$1'],
  [/ei|ie/gu, 'e'],
];

const KEPT = 100_000;

/** One key for the ways in which a foreign name is written: "Sergey" and "Sergei", "Lukyanov" and "Loukianov". */
export const spelling = memo(KEPT, (folded) =>
  TRANSLITERATION.reduce((word, [from, to]) => word.replace(from, to), folded),
);
