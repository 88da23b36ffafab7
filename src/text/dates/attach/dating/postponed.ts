import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { own } from './own.ts';

const POSTPONED = /^(?:postponed|delayed|deferred|adjourned|rescheduled)$/;

/** "The concert was postponed until 8 June": planned for that day now; the postponing has another, which is not given. */
export const postponed: DatingRule = {
  name: 'postponed',
  find(given) {
    const { verb } = given.scene.clauses[given.index]!;
    const placed = own(given);
    if (verb === null || placed === null || !/^(?:until|till|to|for)$/.test(placed.preposition)) return null;
    const word = given.scene.words[firstFrom(given.scene.words, verb.start)]?.low ?? '';
    if (!POSTPONED.test(word) || placed.timex.start < verb.end) return null;
    return given.event.start < verb.start
      ? { timex: placed.timex, relation: 'on', via: 'beside', verb }
      : { timex: placed.timex, relation: 'by', via: 'plan', verb };
  },
};
