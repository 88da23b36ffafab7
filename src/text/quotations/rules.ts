import type { Rule } from './clause.ts';
import { accordingTo } from './rules/according-to.ts';
import { claimThat } from './rules/claim-that.ts';
import { inWordsOf } from './rules/in-words-of.ts';
import { wasPraisedBy } from './rules/was-praised-by.ts';
import { quotedAsSaying } from './rules/quoted-as-saying.ts';
import { saidAfter } from './rules/said-after.ts';
import { saidBefore } from './rules/said-before.ts';

/** The rules that read one cue, in order: the first that applies decides. */
export const RULES: readonly Rule[] = [
  quotedAsSaying,
  accordingTo,
  claimThat,
  inWordsOf,
  wasPraisedBy,
  saidAfter,
  saidBefore,
];
