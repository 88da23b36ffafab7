import type { Hit } from '../search/found.ts';

/** Below this share of the best score a passage is about something else. See docs/constants.md. */
const AS_GOOD = 0.75;

/** Names, and nothing that happened but by words that mean something like it: a refusal is no resigning. */
export function isGuess({ matched }: Hit): boolean {
  const others = matched.filter(({ asked }) => !/^\p{Lu}/u.test(asked));
  return others.length > 0 && others.every(({ how, similarity }) => how === 'meaning' && similarity < 1);
}

/** As many of the question's words met, among them all that the best has as they are, and nearly as well. */
export const isAsGood = (hit: Hit, best: Hit): boolean =>
  hit.matched.length >= best.matched.length &&
  said(hit).isSupersetOf(said(best)) &&
  hit.score >= AS_GOOD * best.score;

/** The question's words that stand in the sentence itself. */
const said = ({ matched }: Hit): ReadonlySet<string> =>
  new Set(matched.flatMap(({ asked, how, at }) => (how === 'word' && at.length > 0 ? [asked] : [])));
