import { FINITE_BE } from '../../../grammar/auxiliaries.ts';
import type { Token } from '../../tokens.ts';
import { RAISING } from './lexicon.ts';
import { verbForm } from './verb-form.ts';

/** "was to have opened on Friday": what was planned did not happen. */
export const isPlanned = (words: readonly Token[], i: number): boolean =>
  words[i]!.low === 'have' && words[i - 1]?.low === 'to' && isFiniteBe(words[i - 2]?.low ?? '');

/** Whether an infinitive is what its clause tells of: "is expected to discuss", "is to begin". */
export const isRaised = (words: readonly Token[], i: number, verb: number): boolean =>
  RAISING.has(words[i - 2]?.low ?? '') || (verb === i - 2 && isFiniteBe(words[verb]?.low ?? ''));

const isFiniteBe = (low: string): boolean => FINITE_BE.has(low) || low === "'re" || low === "'m";

/** The verb that a modal or *do* supports: the first word after it that is no adverb. */
export function supported(words: readonly Token[], i: number): number {
  for (let j = i + 1; j < words.length && j <= i + 4; j++) {
    const low = words[j]?.low ?? '';
    if (low === 'to' && words[j - 1]!.low === 'ought') continue;
    if (
      /ly$|^(?:not|also|have|been|never|still|now|then|even|only|soon|once|first|last|long|later|always|often)$/.test(
        low,
      )
    )
      continue;
    if (low !== 'be') return j;
    return verbForm(words, j + 1) === 'participle' || (words[j + 1]?.low ?? '').endsWith('ing') ? j + 1 : j;
  }
  return i;
}
