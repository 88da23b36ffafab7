import { ORDINAL_WORDS } from '../../../../grammar/numbers.ts';
import { words as wordList } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn } from './relation.ts';

/** "the first woman to serve", "the only town to ban it", "the youngest to win". */
const ALONE = ORDINAL_WORDS.union(wordList('only last'));
const SUPERLATIVE = /[^e]est$/u;
/** So many words stand before "to" at most: "the first woman from Kiel". */
const NEAR = 8;
/** What is said or planned there may be to come: "the first to plan a flight in 2010". */
const AHEAD = /^(?:plan|seek|aim|want|agree|prepare|offer|apply|try|bid|intend|be)$/u;

/** "became the first woman to serve as mayor in 1997": who is the first to do something becomes so by doing it. */
export const firstTo: DatingRule = {
  name: 'first-to',
  find({ scene: { words, clauses }, dates, free, index }) {
    const { verb, tense, start } = clauses[index]!;
    const next = clauses[index + 1];
    if (verb === null || tense !== 'past' || next?.verb == null) return null;
    if (next.link !== 'infinitive' || next.parent !== index || next.reporting) return null;
    const at = firstFrom(words, verb.start);
    const to = firstFrom(words, next.start);
    if (words[at]!.low !== 'became' || words[at + 1]?.low !== 'the' || to - at > NEAR) return null;
    const named = words.slice(at + 2, to);
    if (!named.some(({ low }) => ALONE.has(low) || SUPERLATIVE.test(low))) return null;
    if (AHEAD.test(words[firstFrom(words, next.verb.start)]!.low)) return null;
    const [placed, ...others] = dates.filter(({ timex }) => timex.start >= start && timex.end <= next.end);
    const isOwn = placed !== undefined && placed.timex.start > next.verb.end && free.includes(placed);
    if (!isOwn || others.length > 0 || !isOn(placed) || !/^\d{4}/u.test(placed.timex.value)) return null;
    return { timex: placed.timex, relation: 'on', via: 'governor', verb: next.verb };
  },
};
