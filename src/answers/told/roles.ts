import { overlaps, type Range } from '../../corpus/span.ts';
import { OBJECT_PRONOUNS } from '../../grammar/pronouns.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import { isTold } from '../../text/dates/clauses/is-told.ts';
import type { Token } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';
import type { Act } from './act.ts';
import { placesIn, verbIn } from './verb-in.ts';
import { OWNS } from './theirs.ts';
import { isTogether } from './together.ts';
import { isBy, isIn, isNameless, isObject, isOpen, isRightBefore, type Told, toldIn } from './told-in.ts';

/** So many words may stand between "’s" or "of" and what somebody did: "Fidel Castro’s sudden resignation". */
const FAR = 3;
/** "of United States senator and candidate Robert F. Kennedy" */
const NAME_LONG = 9;

/** "Hurricane Barry, which …, formed": clauses between are not its subject's. */
const isOfMain = ({ act, clause, isFirst }: Told, place: Range): boolean =>
  isTold(clause) && isFirst(place) && place.start < act.start;

/** Whether something has it done to it that stands before the verb: "Dahl was fined", "in findings published", "Dahl, whom Roe fined". */
const suffers = (told: Told, place: Range): boolean =>
  told.passive ||
  isRightBefore(told, place) ||
  isOpen(told) ||
  /^(?:participle|relative)$/u.test(told.clause.link);

/** Whether whoever is named before has it done to them as "her": "Dahl was there when Roe dismissed her". */
const isPronounBehind = ({ words, act }: Told): boolean =>
  OBJECT_PRONOUNS.has(words.find(({ start }) => start >= act.end)?.low ?? '');

/** Whether whoever a place names may be whom a pronoun stands for, or nobody before a verb: "joined the party and ran". */
const mayBeMeant = (told: Told, place: Range): boolean =>
  isOpen(told) && (place.start < told.act.start || told.clause.link === 'participle');

/** Whether whoever a place names has it done to them. */
function isDoneTo(told: Told, place: Range): boolean {
  const { act, clause } = told;
  if (isIn(told.subject, place)) return suffers(told, place);
  if (told.passive && isOfMain(told, place)) return true;
  if (mayBeMeant(told, place)) return true;
  const isAntecedent = clause.link === 'relative' || isPronounBehind(told);
  return isObject(told, place) || (place.start < act.start && isAntecedent);
}

/** Whether whoever a place names does it; a topic ("Prevention Act introduced") does not say which. */
function doesIt(told: Told, place: Range, { verb, voice }: Act): boolean {
  const { act, clause } = told;
  if (isIn(told.subject, place) || isOfMain(told, place) || mayBeMeant(told, place)) return true;
  if (voice === null && (place.start > act.start || clause.reporting)) return true;
  return (told.passive && isBy(told, place)) || (isTogether(verb) && isObject(told, place));
}

/** Whether a noun that tells what was done is said to be somebody else's: "Fidel Castro’s resignation", asked when Rice resigned. */
function isSomebodyElses(words: readonly Token[], act: Range, met: readonly Range[]): boolean {
  const at = words.findIndex((word) => overlaps(word, act));
  const mark = words.findLastIndex(({ low }, i) => i >= at - FAR && i < at && OWNS.test(low));
  const owner = words[mark - 1];
  const of = words[at + 1]?.low === 'of' ? words.slice(at + 2, at + 2 + NAME_LONG) : [];
  const whose = [...(owner ? [owner] : []), ...of].filter(({ capital }) => capital);
  return whose.length > 0 && !whose.some((word) => met.some((one) => overlaps(one, word)));
}

/** Whether something stands in a clause, or in one that hangs on it. */
function isBelow({ clauses }: Scene, place: Range, top: Scene['clauses'][number]): boolean {
  for (let at: number | null = clauseOf(clauses, place); at !== null; at = clauses[at]!.parent)
    if (clauses[at] === top) return true;
  return false;
}

/**
 * Whether who or what a question names has the same part in a passage: "Dodd joined those who urged Rice to act" tells neither when Rice joined
 * them nor, "in the wake of Castro’s resignation", when she resigned. Whom a pronoun stands for is not looked at here.
 */
export function haveTheirParts(hit: Hit, scene: Scene, asked: Act): boolean {
  const act = verbIn(hit, asked);
  if (act === undefined) return true;
  const { text } = hit.passage.article;
  if (/\brespectively\b/iu.test(text.slice(hit.passage.start, hit.passage.end))) return false;
  const told = toldIn(scene, act);
  if (told === null)
    return (
      /(?:ing|ed)$/u.test(text.slice(act.start, act.end)) ||
      !isSomebodyElses(scene.words, act, placesIn(hit, asked.things))
    );
  const names = asked.voice === null ? [] : asked.before.filter((word) => NAME.test(word));
  const before = placesIn(hit, names.length > 0 ? names : asked.before);
  const after = placesIn(hit, asked.direct);
  // "The inquiry began after Ford disclosed the matter", asked when Ford disclosed the inquiry.
  const isBeside = (place: Range): boolean => place.start < act.end && !isBelow(scene, place, told.clause);
  if (told.clause.link === 'adverbial' && after.length > 0 && after.every(isBeside)) return false;
  if (before.length === 0) return asked.before.length === 0 || isOpen(told) || isNameless(told);
  const isDone =
    asked.voice === 'passive' && placesIn(hit, asked.before).some((place) => isObject(told, place));
  if (asked.voice === 'passive') return isDone || before.some((place) => isDoneTo(told, place));
  return before.some((place) => doesIt(told, place, asked));
}
