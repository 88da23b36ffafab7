import type { Phrase } from '../phrase/type.ts';

export const one = (at: number): Phrase => ({ first: at, last: at + 1, head: at });
