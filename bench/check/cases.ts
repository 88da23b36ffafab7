import type { Pool } from './base.ts';
import { insertion, turningInsertion } from './mutations/brackets.ts';
import { dishonestEllipsis, honestEllipsis } from './mutations/ellipsis.ts';
import { merged, silentCut } from './mutations/joined.ts';
import {
  addedNot,
  droppedNot,
  modality,
  name,
  number,
  swappedWords,
  synonym,
  tense,
  typo,
} from './mutations/one-word.ts';
import { invented, paraphrase, reporter, swappedSpeaker } from './mutations/others.ts';
import { cutNegation, part } from './mutations/part.ts';
import { clauseCut, sentenceCut } from './mutations/plain-cut.ts';
import { typography } from './mutations/typography.ts';
import { untouched } from './mutations/untouched.ts';
import type { Case, Mutation } from './mutation.ts';
import { chance } from './random.ts';
import { relabelled, type Real } from './relabel.ts';

/** Every way of treating a quotation, in the order of the table. */
export const MUTATIONS: readonly Mutation[] = [
  untouched,
  typography,
  part,
  cutNegation,
  clauseCut,
  sentenceCut,
  droppedNot,
  addedNot,
  number,
  name,
  modality,
  tense,
  synonym,
  typo,
  swappedWords,
  swappedSpeaker,
  merged,
  silentCut,
  honestEllipsis,
  dishonestEllipsis,
  insertion,
  turningInsertion,
  paraphrase,
  reporter,
  invented,
];

/** So many quotations are tried for one mutation that needs a word few of them have. */
const TRIES = 200;

export interface Drawn extends Case {
  readonly mutation: string;
  readonly base: string;
}

/** Draws so many cases, each way equally often, always the same for the same pool and seed. */
export function casesOf(pool: Pool, real: Real, count: number, seed: number): Drawn[] {
  const dice = chance(seed);
  const drawn: Drawn[] = [];
  for (let i = 0; i < count; i++) {
    const mutation = MUTATIONS[i % MUTATIONS.length]!;
    for (let tries = 0; tries < TRIES; tries++) {
      const base = dice.pick(pool.bases);
      const made = mutation.make(base, dice, pool);
      if (!made) continue;
      drawn.push(Object.assign({ mutation: mutation.name, base: base.text }, relabelled(made, real)));
      break;
    }
  }
  return drawn;
}
