import { ANY_MODAL } from '../../../grammar/auxiliaries.ts';
import type { Token } from '../../tokens.ts';
import { isHelped } from './helped.ts';
import { isInfinitive } from './infinitive.ts';
import { BE_HAVE, BEFORE_NOUNS, IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NO_VERB } from './lexicon.ts';
import { describesName, isCompound, isAttribute, isAttributive, isOnlyNoun } from './no-verb.ts';
import { presentForm } from './present.ts';
import { isAfterRelative } from './relative-that.ts';
import { isReporting } from './reporting.ts';

export type VerbForm = 'past' | 'present' | 'modal' | 'participle' | 'infinitive' | 'gerund';

/** Whether a form is that of a verb with a tense, or of what stands before one for it. */
export const isFinite = (form: VerbForm | null): boolean =>
  form === 'past' || form === 'present' || form === 'modal';

/**
 * Which form of a verb a word is, judged by its shape and its neighbours; null when it is none. A shallow guess made for
 * finding clauses: it prefers to see no verb where a noun or an adjective is as likely.
 */
export function verbForm(words: readonly Token[], i: number): VerbForm | null {
  const word = words[i];
  if (word === undefined || word.kind !== 'word') return null;
  const { low } = word;
  const before = words[i - 1]?.low ?? '';
  if (ANY_MODAL.has(low) && !(word.capital && low === 'may')) return 'modal';
  if (low === 'be' && before === 'to') return 'infinitive';
  if (BE_HAVE.has(low) && low !== "'s") return auxiliaryForm(low);
  if (word.capital && i > 0) return null;
  if (isInfinitive(words, i)) return 'infinitive';
  const isGiven = IRREGULAR_PARTICIPLE.has(low) && isAttributive(words, i);
  return isGiven || isCompound(words, i) || describesName(words, i) || isOnlyNoun(words, i)
    ? null
    : mainForm(words, i);
}

/** "Firms", "shots": what looks like a present may as well be a noun, unless it reports. */
function isSurely(words: readonly Token[], at: number): boolean {
  const form = verbForm(words, at);
  const reports = isReporting(words[at]!.low) && !BEFORE_NOUNS.has(words[at - 1]?.low ?? '');
  return reports || (form !== null && form !== 'present');
}

/** The form of a verb that is no auxiliary and no infinitive. */
function mainForm(words: readonly Token[], i: number): VerbForm | null {
  const { low, capital } = words[i]!;
  const before = words[i - 1]?.low ?? '';
  const determined = BEFORE_NOUNS.has(before) && !isAfterRelative(words, i, (at) => isSurely(words, at));
  if (IRREGULAR_PARTICIPLE.has(low)) return 'participle';
  if (isPast(low)) {
    if (determined || isAttribute(words, i)) return null;
    return isHelped(words, i) ? 'participle' : 'past';
  }
  // "is leaving", "has been leaving"; "Boeing Commercial Airplanes" is a name
  if (low.endsWith('ing') && isHelped(words, i)) return 'participle';
  if (capital && words[i + 1]?.capital !== false) return null;
  if (low.endsWith('ing') && low.length > 4 && !NO_VERB.has(low))
    return determined && before !== 'by' ? null : 'gerund';
  return determined ? null : presentForm(words, i);
}

const auxiliaryForm = (low: string): VerbForm | null => {
  if (/^(?:be|being|having|been)$/.test(low)) return null;
  return /^(?:was|were|had|did)(?:n't)?$/.test(low) ? 'past' : 'present';
};

const isPast = (low: string): boolean =>
  (low.endsWith('ed') && low.length > 3 && !NO_VERB.has(low)) || IRREGULAR_PAST.has(low);
