import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { PRONOUNS, THIRD_PERSON } from '../../../grammar/pronouns.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Token } from '../../tokens.ts';
import { inS } from './inflected.ts';
import { NOUNS_TOO, REPORTING, VERBS } from './lexicon.ts';

const BARE: ReadonlySet<string> = REPORTING.union(VERBS);
const SINGULAR: ReadonlySet<string> = new Set([...BARE].flatMap(inS));

/** A present tense: rarely told from a plural by its shape, so only for known verbs in the place of a verb. */
export function presentForm(words: readonly Token[], i: number): 'present' | null {
  const { low } = words[i]!;
  const before = words[i - 1];
  const after = words[i + 1]?.low ?? '';
  const known = /[^s]s$/.test(low) && SINGULAR.has(low);
  if (known && NOUNS_TOO.has(low)) {
    const subject = before !== undefined && (before.capital || SUBJECT.has(before.low));
    return subject && AFTER_PRESENT.has(after) ? 'present' : null;
  }
  if (known) return 'present';
  return BARE.has(low) && SUBJECT.has(before?.low ?? '') && before?.low !== 'he' ? 'present' : null;
}

/** What follows "plans", "calls" and the like where they are verbs. */
const AFTER_PRESENT = ARTICLES.union(POSSESSIVES)
  .union(THIRD_PERSON)
  .union(wordList('to that down off out up on no'));

const SUBJECT = PRONOUNS.union(wordList('who which'));
