import type { Token } from './tokens.ts';

/** Where the "to" stands of what may be an infinitive, "sell" of "to sell" or "to be sold", as an index of the words; null without one. */
export function infinitiveTo(words: readonly Token[], at: number): number | null {
  const to = words[at - 1]?.low === 'be' ? at - 2 : at - 1;
  return words[to]?.low === 'to' ? to : null;
}
