import { PRONOUNS } from '../../../../grammar/pronouns.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn } from './relation.ts';

/** "Berg said he would resign in May, and he did on Friday": what was to come was done when "did" says. */
export const didSo: DatingRule = {
  name: 'did-so',
  find({ scene: { words, clauses }, free, event, index }) {
    const { verb, tense } = clauses[index]!;
    if (verb === null || tense !== 'unreal') return null;
    const at = words.findIndex(
      ({ low, start }, i) =>
        low === 'did' &&
        start > event.end &&
        PRONOUNS.has(words[i - 1]?.low ?? '') &&
        isJoined(words[i - 2]?.low),
    );
    const so = words[at + 1]?.low === 'so' ? at + 1 : at;
    const behind = words[so + 1];
    const placed = free.find(({ timex }) => behind !== undefined && timex.start >= behind.start);
    if (at === -1 || placed === undefined || !isOn(placed)) return null;
    const isNext = placed.timex.start === behind!.start || placed.timex.start === words[so + 2]?.start;
    return isNext ? { timex: placed.timex, relation: 'on', via: 'coordinate', verb } : null;
  },
};

const isJoined = (low = ''): boolean => /^(?:and|but|as|which)$/u.test(low);
