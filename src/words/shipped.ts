import type { ShippedProblem } from '../search/saved/shipped.ts';
import { inLocale } from './in-locale.ts';

type Shipped = 'table' | 'encoder' | 'reader';

const WHY = { missing: 'is not there', version: 'is of another version', damaged: 'is damaged' } as const;

const WHAT: Readonly<Record<Shipped, readonly [it: string, without: string]>> = {
  table: ['The table of word meanings', 'Search goes on by words alone.'],
  encoder: ['The sentence encoder', 'Search goes on without it.'],
  reader: ['The reader of passages', 'Answers go on without it.'],
};

/** Why numbers that ship with the project are not used, and what becomes of answers. */
export const shippedInWords = inLocale(
  'shippedInWords',
  ({ kind, path }: ShippedProblem<Shipped>): string => {
    const [shipped, why] = kind.split('-') as [Shipped, keyof typeof WHY];
    const [it, without] = WHAT[shipped];
    return `${it} ${WHY[why]} (${path}). ${without}`;
  },
);
