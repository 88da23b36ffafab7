import type { AskedWord, Hit, Match } from '../../search/found.ts';
import { tokens } from '../../text/tokens.ts';
import { verbInflects } from './inflects.ts';
import type { Archive } from '../archive.ts';
import { contestOf } from '../contest/compare.ts';
import { isLesser } from '../told/lesser.ts';
import { isAnotherAct } from './another-act.ts';
import { askedParts } from './asked-parts.ts';
import { isBesideOther } from './beside-other.ts';
import { isDenied } from './denied.ts';
import { isDoerUntold, isDoneByOther } from './done-by-other.ts';
import { isDoneToOther } from './done-to-other.ts';
import { isInOtherPlace } from './other-place.ts';
import { isNotYet } from './not-yet.ts';
import { isOtherSort } from './other-sort.ts';
import { toldParts } from './told-parts.ts';
import { sceneOf } from '../scene-of.ts';

/** So many words no sentence has: a list or a table has, of which nothing shows who does what, and which takes ever longer to look through. */
const MOST_WORDS = 1000;

/**
 * Whether a passage only tells of another act, of somebody or something else, what was asked, though it may have every word of the question:
 * such a passage bears on it, and is no answer.
 * @param words the question's
 */
export function tellsOther(
  archive: Pick<Archive, 'readingOf'>,
  question: string,
  words: readonly AskedWord[],
): (hit: Hit) => boolean {
  const tokensAsked = tokens(question, { start: 0, end: question.length });
  const asked = askedParts(question, tokensAsked, words);
  const isVerb = (match: Match): boolean => match.asked === asked?.verb && verbInflects(match);
  const contest = contestOf(question);
  return (hit) => {
    if (contest(hit).other) return true;
    const { article } = hit.passage;
    const reading = archive.readingOf(article);
    const told = sceneOf(hit, reading);
    if (
      told.words.length > MOST_WORDS ||
      isLesser(hit, told) ||
      isOtherSort(hit, question, tokensAsked, words, told.words) ||
      isInOtherPlace(hit, tokensAsked, told)
    )
      return true;
    if (asked === null) return false;
    const acts = hit.matched.filter(isVerb).flatMap(({ at }) => at);
    if (acts.length === 0) return isAnotherAct(hit, asked.verb, words);
    return acts.every((act) => {
      const parts = toldParts(told, act, asked.passive);
      return (
        parts !== null &&
        (isDoneByOther(hit, asked, parts, words) ||
          isDoneToOther(hit, asked, parts, told.words, words) ||
          isBesideOther(hit, asked, parts, told.clauses) ||
          isDoerUntold(asked, parts, told.words) ||
          isNotYet(asked, parts, told.words) ||
          isDenied(asked, parts, told.words))
      );
    });
  };
}
