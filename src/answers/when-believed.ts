import type { Found } from '../search/found.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { believedDay } from './likely/believed.ts';
import { SHOWN } from './nothing.ts';
import { shareText } from './same-place.ts';
import { isNoBeginning } from './since-when.ts';
import { dayOf, withDay } from './when-day.ts';
import { isNotYet } from './when-not-yet.ts';

/**
 * The day of the passage that is believed to tell what was asked, by the reader and not by its words: stated where it is sure enough, else offered
 * before what is shown already. Null where none is believed.
 * @param ways what was found for the question, and for its topic
 * @param given an answer that states no day
 */
export function believing(
  archive: Archive,
  question: string,
  ways: readonly Found[],
  given: Answer,
): Answer | null {
  const believed = believedDay(archive, question, ways, given.evidence);
  if (believed === null) return null;
  const { hit, found, dated } = believed;
  const sure = believed.sure && !isNotYet(question, dated) && !isNoBeginning(question, dated);
  // That no article gives a day is not doubted for less.
  if (given.sure === 'answered' && !sure) return null;
  const others = given.evidence.filter((one) => !shareText(one, dated));
  const day = dayOf(dated);
  return {
    kind: 'dates',
    query: given.query,
    says: [sure ? day : whenWords.ifMeant(day), ...disclose(found, [hit])],
    sure: sure ? 'answered' : 'bearing',
    evidence: sure || others.length === 0 ? [dated] : [withDay(dated), ...others].slice(0, SHOWN),
    nearest: [],
  };
}
