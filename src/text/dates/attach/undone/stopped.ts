import { verbForm } from '../../clauses/verb-form.ts';
import type { UndoneRule } from './rule.ts';

const STOPS =
  /^(?:withdrew|rescind|retract|revok|refus|reject|block|foil|thwart|avert|prevent|halt|stopp|cancel|postpon|scrapp|abandon|veto|bann|forbade|avoid|shelv)(?:e?d|led)?$/u;
const NEVER_DONE =
  /^(?:planned|proposed|attempted|intended|threatened|possible|aborted|cancelled|canceled|abandoned|would-be)$/u;
/** "stopped Roe from selling", "kept the mill from opening" */
const KEEPS =
  /^(?:block|stopp|prevent|barr|bann|kept|keep|prohibit|dissuad|discourag|deterr|refrain|abstain|desist|disqualif|exclud)(?:s|ed|ing|ied)?$/u;
/** So many words before what is done the verb that stops it is looked for. */
const FAR = 9;
/** So many words at most stand between such a verb and what it stops. */
const NEAR = 5;

/** `The court blocked the sale`, `the planned sale`: a noun for what was kept from happening, or only in mind. */
export const stopped: UndoneRule = {
  name: 'stopped',
  applies({ words, start, at, met, main }) {
    if (
      words[at - 1]?.low === 'from' &&
      words.slice(Math.max(0, at - FAR), at).some(({ low }) => KEEPS.test(low))
    )
      return true;
    const isVerb = (i: number): boolean => !/^(?:gerund|null)$/u.test(String(verbForm(words, i)));
    if (isVerb(at)) return false;
    // "The planned strike began": that it began is told all the same.
    if (NEVER_DONE.test(words[at - 1]?.low ?? '') && !met(at - 1))
      return !words.some((_, i) => met(i) && isVerb(i));
    if (!main) return false;
    for (let i = at - 1; i >= Math.max(start, at - NEAR); i--) {
      const { low, kind } = words[i]!;
      if (kind === 'sign') return false;
      if (STOPS.test(low)) return !met(i);
    }
    return false;
  },
};
