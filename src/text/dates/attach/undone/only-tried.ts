import { infinitiveTo } from '../../../infinitive-to.ts';
import type { UndoneRule } from './rule.ts';

const TRIES =
  /^(?:tr(?:y|ies|ied|ying)|attempt(?:s|ed|ing)?|sought|seek(?:s|ing)?|struggl(?:e|es|ed|ing)|bids?|efforts?|offer(?:s|ed)?|scrambl(?:e|es|ed|ing))$/u;

/** So many words at most stand between "tried" and what was tried: "tried in vain to sell". */
const NEAR = 6;

/** `tried to sell it in 2012`, `an attempt to sell it`: nothing says that it was done. */
export const onlyTried: UndoneRule = {
  name: 'only tried',
  applies({ words, at, met }) {
    const to = infinitiveTo(words, at);
    if (to === null) return false;
    for (let i = to - 1; i >= Math.max(0, to - NEAR) && words[i]!.kind !== 'sign'; i--)
      if (TRIES.test(words[i]!.low)) return !met(i);
    return false;
  },
};
