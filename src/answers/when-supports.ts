import type { AskedWord, Hit, Match } from '../search/found.ts';
import { isOpposite } from '../text/lexicon/opposites.ts';
import { mainVerb } from './main-verb.ts';

/** Below this two words are only of one field: "resign" and "appoint". */
const CLOSE = 0.55;

/** Which of several: "the second" is not the first. */
export const WHICH =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|next|latest|previous|\d+(?:st|nd|rd|th)?)$/iu;

/** Whether a word of the question stands in the passage, or close by, as itself or as a word that cannot mean its contrary. */
const isMet = ({ how, word, asked, similarity }: Match): boolean =>
  how !== 'meaning' ||
  (similarity >= CLOSE && !WHICH.test(asked) && !isOpposite(asked.toLowerCase(), word.toLowerCase()));

/** "was fired", right before the verb: who stands before it had it done to them. */
const PASSIVE = /\b(?:was|were|is|are|been|being|be)\s(?:\w+ly\s)?$/iu;
const LOOK_BACK = 30;

/** Whether the passage has the question's parts the other way round: "Berg fired Holm" is not when Holm fired Berg. */
function isSwapped({ matched, passage }: Hit, question: string, verb: string): boolean {
  const at = question.indexOf(verb);
  const acts = matched.find(({ asked }) => asked === verb)?.at[0];
  const passive =
    acts && PASSIVE.test(passage.article.text.slice(Math.max(0, acts.start - LOOK_BACK), acts.start));
  if (!acts || at < 0 || passive) return false;
  const names = matched.filter(({ asked, at: places }) => /^\p{Lu}/u.test(asked) && places.length > 0);
  const [before, after] = [
    names.filter(({ asked }) => question.indexOf(asked) < at),
    names.filter(({ asked }) => question.indexOf(asked) > at),
  ];
  return (
    before.length > 0 &&
    after.length > 0 &&
    before.every(({ at: places }) => places.every(({ start }) => start > acts.start)) &&
    after.every(({ at: places }) => places.every(({ start }) => start < acts.start))
  );
}

/**
 * Whether a passage tells of the very event that is asked about: the question's verb, its names and which of several are
 * met in it or beside it, and not the other way round. "When did the strike end" gets no day from a passage on its beginning.
 */
export function supporting(words: readonly AskedWord[], question: string): (hit: Hit) => boolean {
  const verb = mainVerb(question);
  const needed = words.filter(({ text }) => text === verb || /^\p{Lu}/u.test(text) || WHICH.test(text));
  return (hit) => {
    if (verb !== null && isSwapped(hit, question, verb)) return false;
    const met = new Set(hit.matched.filter(isMet).map(({ asked }) => asked));
    return needed.every(({ text }) => met.has(text));
  };
}
