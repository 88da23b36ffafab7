import { ANY_BE } from '../../../../grammar/auxiliaries.ts';
import type { Token } from '../../../tokens.ts';
import type { UndoneRule } from './rule.ts';

const CLAIM = /^(?:claims?|rumou?rs?|reports?|stories|story|posts?|suggestions?|allegations?)$/u;
const FALSE =
  /^(?:false|untrue|fake|baseless|unfounded|wrong|fabricated|hoax|bogus|spoof|satirical|misleading|doctored)$/u;
/** "rejected claims that she sold it" */
const REJECTS =
  /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?|den(?:y|ies|ied|ying)|refut(?:es|ed|ing)|disput(?:es|ed|ing)|debunk(?:s|ed)?|rebut(?:s|ted)?|scotch(?:es|ed)|quash(?:es|ed))$/u;
/** "no evidence that she sold it" */
const PROOF = /^(?:evidence|proof|truth|indication|sign|suggestion|record|basis|question|hint|trace)$/u;

/** So many words stand at most between "dismissed" and "reports". */
const NEAR = 4;

const WRONGLY = /^(?:wrongly|falsely|mistakenly|erroneously|incorrectly)$/u;
const TOLD = /^(?:report|claim|sa(?:y|id)|stat|suggest|alleg|wr(?:ite|ote)|announc)/u;

/** `Rumours that she sold it on Friday are false`, `it is not true that she sold it`, `the paper wrongly reported`. */
export const notTrue: UndoneRule = {
  name: 'not true',
  applies: ({ words, at, end }) =>
    words.some(({ low }, i) => WRONGLY.test(low) && TOLD.test(words[i + 1]?.low ?? '')) ||
    words.slice(0, at).some(({ low }, i) => low === 'not' && words[i + 1]?.low === 'true') ||
    words.slice(0, at).some(({ low }, i) => low === 'no' && PROOF.test(words[i + 1]?.low ?? '')) ||
    rejected(words.slice(0, at)) ||
    (words.slice(0, at).some(({ low }) => CLAIM.test(low) || FALSE.test(low)) &&
      words.some(
        ({ low }, i) =>
          (FALSE.test(low) || (REJECTS.test(low) && ANY_BE.has(words[i - 1]?.low ?? ''))) &&
          (i >= end || CLAIM.test(words[i + 1]?.low ?? '') || words[i + 1]?.low === 'that'),
      )),
};

/** Whether a claim is rejected before what is claimed, and nothing stands between but what makes up its name. */
function rejected(before: readonly Token[]): boolean {
  const claim = before.findLastIndex(({ low }) => CLAIM.test(low));
  if (claim === -1 || before.slice(claim).some(({ kind }) => kind === 'sign')) return false;
  return before.slice(Math.max(0, claim - NEAR), claim).some(({ low }) => REJECTS.test(low));
}
