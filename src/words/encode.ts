import { inLocale } from './in-locale.ts';

/** How far the encoding of a corpus has come. */
export const encodedInWords = inLocale(
  'encodedInWords',
  (done: number, of: number): string => `${done} of ${of} articles encoded.`,
);

export const encodeUsage = inLocale(
  'encodeUsage',
  'Where should the vectors be kept? Set INDEX, or give --out FILE: npm run encode -- --corpus DIR --out FILE',
);
