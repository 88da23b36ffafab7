import type { Token } from '../../tokens.ts';
import { BE_HAVE } from './lexicon.ts';

/** What may stand between an auxiliary and its verb: "were last surveyed", "had long been closed". */
const BETWEEN =
  /ly$|^(?:also|already|ever|never|once|twice|just|still|now|then|yet|been|being|before|so|first|last|again|long|soon|later|often|always|only|even|both|all|thus|since)$/;

/** Whether a form of *be* or *have* (and at most three adverbs) stands before the word. */
export function isHelped(words: readonly Token[], i: number): boolean {
  for (let j = i - 1; j >= 0 && j >= i - 4; j--) {
    const low = words[j]?.low ?? '';
    if (BE_HAVE.has(low) || low === 'not') return true;
    if (!BETWEEN.test(low)) return false;
  }
  return false;
}
