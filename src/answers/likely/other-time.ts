import { overlaps } from '../../corpus/span.ts';
import type { Offer } from './offer.ts';

const OF_A_DAY = /^(?:dawn|morning|noon|midday|afternoon|dusk|evening|night|midnight)s?$/iu;

/** Whether a part of a day that the question has is met only by a part of the time itself: "morning", asked of a vote at night. */
export const isOtherTime = ({ hit: { matched }, dated: { when } }: Pick<Offer, 'hit' | 'dated'>): boolean =>
  matched.some(
    ({ asked, how, at }) =>
      OF_A_DAY.test(asked) &&
      how === 'meaning' &&
      at.some((one) => when.timex !== null && overlaps(one, when.timex)),
  );
