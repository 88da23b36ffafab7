import { isShouted } from '../shouted.ts';
import type { Token } from '../tokens.ts';
import { NOBODY } from './stops.ts';

/** A name of a person in a sentence: token indices, half open. */
export interface Named {
  /** Index into the reading's `people`. */
  readonly person: number;
  readonly first: number;
  readonly last: number;
}

/** A sentence as offices are looked for: its words and the persons it names. Everything in it is looked up at once. */
export interface Scene {
  readonly tokens: readonly Token[];
  /** In order, and apart from each other. */
  readonly named: readonly Named[];
  /** For each token the name that it belongs to. */
  readonly owner: readonly (Named | undefined)[];
  /** The first comma, and the first word with which nobody is given an office; the number of tokens where there is none. */
  readonly comma: number;
  readonly nobody: number;
  /** Whether all of it is in capitals, as headlines were: a capital tells nothing there. */
  readonly shouted: boolean;
}

/**
 * Lays out a sentence.
 * @param written it
 * @param named in order
 */
export function sceneOf(written: string, tokens: readonly Token[], named: readonly Named[]): Scene {
  const owner: (Named | undefined)[] = [];
  for (const one of named) for (let i = one.first; i < one.last; i++) owner[i] ??= one;
  const first = (isIt: (low: string) => boolean): number => {
    const at = tokens.findIndex(({ low }) => isIt(low));
    return at < 0 ? tokens.length : at;
  };
  return {
    tokens,
    named,
    owner,
    comma: first((low) => low === ','),
    nobody: first((low) => NOBODY.has(low)),
    shouted: isShouted(written),
  };
}
