import type { AskedWord, Hit } from '../../search/found.ts';
import type { Archive } from '../archive.ts';
import { stem } from '../../search/terms/stem.ts';
import type { Token } from '../../text/tokens.ts';
import type { Range } from '../../corpus/span.ts';
import { isAct } from '../same-act/same-act.ts';
import { NAME } from '../when-ways.ts';
import { type Act, actOf } from './act.ts';
import { isExcepted } from './excepted.ts';
import { isOfKeeper } from './of-keeper.ts';
import { isOfNearer } from './of-nearer.ts';
import { isOnlyNamed } from './only-named.ts';
import { placesOf } from './verb-in.ts';
import { isBetweenVerbs } from './between-verbs.ts';
import { isDoneToOther } from './done-to-other.ts';
import { isOfPart } from './its-part.ts';
import { isLesser } from './lesser.ts';
import { isOnlyBegun } from './only-begun.ts';
import { haveTheirParts } from './roles.ts';
import { sceneOf } from '../scene-of.ts';

const areAll = (places: readonly Range[], isSo: (place: Range) => boolean): boolean =>
  places.length > 0 && places.every(isSo);

/**
 * Whether a passage only says what has nothing to do with it, or whose it is, or what was said of it: of all places of the words that name who or
 * what it is, and of what happened.
 */
function besides(act: Act | null): (hit: Hit, all: readonly Token[]) => boolean {
  const isSubject = (asked: string): boolean =>
    act === null ? NAME.test(asked) : act.before.includes(asked);
  const isEvent = (asked: string): boolean =>
    asked === act?.verb || (!NAME.test(asked) && isAct(stem(asked.toLowerCase())));
  return (hit, all) => {
    const met = hit.matched.flatMap(({ at }) => at);
    const subjects = placesOf(hit, isSubject);
    const events = placesOf(hit, isEvent);
    return (
      placesOf(hit, (asked) => NAME.test(asked)).some((one) => isExcepted(all, one)) ||
      areAll(subjects, (one) => isExcepted(all, one) || isOfKeeper(all, one, met)) ||
      areAll(events, (one) => isOnlyNamed(all, one))
    );
  };
}

/**
 * Whether a passage tells what was asked of something or somebody else than was asked for, though it has the words: its day may be meant, and
 * is not stated.
 * @param words the question's
 */
export function ofAnotherThing(
  archive: Archive,
  question: string,
  words: readonly AskedWord[],
): (hit: Hit) => boolean {
  const act = actOf(question, words);
  const isBesides = besides(act);
  return (hit) => {
    const { article } = hit.passage;
    const reading = archive.readingOf(article);
    const told = sceneOf(hit, reading);
    if (isBesides(hit, told.words)) return true;
    if (act === null || act.contest(hit).same !== null) return false;
    return (
      isOfPart(hit, told, act) ||
      isOfNearer(hit, told, act) ||
      isDoneToOther(hit, told, act) ||
      isLesser(hit, told) ||
      isBetweenVerbs(hit, told, act) ||
      isOnlyBegun(hit, told, act, question) ||
      !haveTheirParts(hit, told, act)
    );
  };
}
