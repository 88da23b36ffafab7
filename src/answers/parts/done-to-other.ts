import { contains, type Range } from '../../corpus/span.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import type { Token } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';
import { lacksOnly } from './another-act.ts';
import type { AskedParts } from './asked-parts.ts';
import type { AskedPhrase } from './asked-phrase.ts';
import { isAsideOf } from './aside-of.ts';
import { isRightBefore } from '../told/told-in.ts';
import { placesIn } from '../told/verb-in.ts';
import { hasName, isNamedBy, isOnlyIn } from './named-by.ts';
import { givesTo, isTogether } from '../told/together.ts';
import type { ToldParts } from './told-parts.ts';

/** Whether a sentence has something for what an act was done to, and not what was asked for. */
function isOfOther(
  hit: Hit,
  patient: AskedPhrase,
  told: ToldParts,
  isOnly: boolean,
  asked: readonly AskedWord[],
): boolean {
  const { patients, clause } = told;
  const places = placesIn(hit, [patient.head]);
  // "Acme pays for Danish ships", asked what it pays Nova.
  const isNowhere =
    !told.passive && told.objects.length === 0 && NAME.test(patient.head) && places.length === 0;
  if (isNowhere) return lacksOnly(hit, patient.words, asked);
  if (patients === null || patients.some((named) => isNamedBy(hit, patient, named))) return false;
  if (places.length === 0) return !NAME.test(patient.head) || hasName(patients.flat());
  // "Moved the statue to the museum", asked who moved the museum.
  const isHere = (place: Range): boolean => contains(clause, place) && !(isOnly && isAsideOf(told, place));
  return !places.some(isHere);
}

/**
 * Whether a sentence says that it was done to something else, or by whom it was asked to have been done to: "Roe saved the cows", asked of
 * the horses; "Roe hit Berg", asked who hit Roe.
 * @param words of the sentence
 */
export function isDoneToOther(
  hit: Hit,
  { patients, verb, passive }: AskedParts,
  told: ToldParts,
  words: readonly Token[],
  asked: readonly AskedWord[],
): boolean {
  const { agent, clause, objects, act } = told;
  const doesIt = told.passive || (clause.link !== 'relative' && objects.length > 0);
  const isOnly = !passive && patients.length === 1 && !told.passive && !givesTo(verb);
  return patients.some((patient) => {
    // "Findings published on Friday": they may have it done to them, whatever the verb looks like.
    if (passive && placesIn(hit, [patient.head]).some((place) => isRightBefore({ words, act }, place)))
      return false;
    if (agent && doesIt && !isTogether(verb) && isOnlyIn(hit, patient, agent)) return true;
    return isOfOther(hit, patient, told, isOnly, asked);
  });
}
