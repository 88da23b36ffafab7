import type { Published } from '../corpus/article.ts';
import { words, type Piece, type Says } from '../words.ts';
import { dayInWords } from './day.ts';
import { inLocale } from './in-locale.ts';

/** The days between which something was published. */
export const betweenDays = inLocale(
  'betweenDays',
  (from: string, to: string): string => `between ${from} and ${to}`,
);

export const dateUnknown = inLocale('dateUnknown', 'date unknown');

/** A publication day in words, always with how it is known. */
export const publishedInWords = inLocale(
  'publishedInWords',
  ({ value, from, to, basis }: Published): Says => {
    if (value) return [{ own: dayInWords(value) }, basisInWords(basis)];
    if (from && to) return [{ own: betweenDays(dayInWords(from), dayInWords(to)) }, basisInWords(basis)];
    return [{ own: dateUnknown }, ...(basis === 'keeper' ? [basisInWords(basis)] : [])];
  },
);

const basisInWords = (basis: Published['basis']): Piece => ({ own: ` (${words.basis[basis]})` });
