import { OBJECT_PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Token } from '../../tokens.ts';
import { BEFORE_NOUNS } from './lexicon.ts';

/** Whether a word behind "to" is an infinitive, and no place that somebody goes to. */
export const isInfinitive = (words: readonly Token[], i: number): boolean =>
  words[i - 1]?.low === 'to' && isBare(words[i]!.low) && !isWhither(words, i);

/** "returned to work on Monday": no more than "to the office". */
const BACK_TO = /^(?:return(?:s|ed|ing)?|back|go(?:es|ing)?|went|come|came)$/;

/** What one is taken or sent to, and never does. */
const PLACES = /^(?:hospital|prison|jail|court|death|safety|church|school|university|college|power)$/;

/** "taken to hospital", "22, to life in prison", "due to sexual abuse", "according to witness accounts": no infinitive. */
function isWhither(words: readonly Token[], i: number): boolean {
  const { low } = words[i]!;
  const verb = words[i - 2]?.low ?? '';
  if (PLACES.test(low) || (low === 'life' && words[i + 1]?.low !== '-')) return true;
  if (low === 'work') return BACK_TO.test(verb);
  if (verb === 'according') return true;
  return verb === 'due' && /(?:al|ous|ive|ic|ful)$/.test(low);
}

/** "raised the alert to red": how high, and nothing done. */
const LEVELS = /^(?:red|green|amber|orange|yellow|black|white|blue|zero)$/;

/** After "to": no article, no plural, nothing compound. "to discuss", but "to reporters", "to short-range". */
const isBare = (low: string): boolean =>
  /^[a-z]+$/.test(low) &&
  !BEFORE_NOUNS.has(low) &&
  !OBJECT_PRONOUNS.has(low) &&
  !LEVELS.test(low) &&
  !/ing$|[^su]s$|^(?:what|which|whom)$/.test(low);
