import { words as wordList } from '../../../../grammar/words.ts';
import { PREPOSITIONS } from '../../../../grammar/prepositions.ts';
import { firstFrom } from '../../../first-from.ts';
import { verbForm } from '../../clauses/verb-form.ts';
import type { Scene } from '../scene.ts';
import type { DatingRule } from './dating-rule.ts';
import { isOn } from './relation.ts';

/** What says no more of something than that it happens, and what it does to others as it happens. What starts, ends or follows is at another time. */
const HAPPENS = wordList(
  'held happened occurred fought staged struck hit killed injured wounded destroyed devastated wrecked',
);

/** So many words may stand between what happens and the clause that says so: "elections in Serbia which". */
const FAR = 4;

/** Whether a clause says that something happens: "were held", "took place". */
function isHappening({ words }: Scene, verb: number): boolean {
  const { low } = words[verb]!;
  return HAPPENS.has(low) || (low === 'took' && words[verb + 1]?.low === 'place');
}

/** Whether nothing but where, and of whom, stands between a word and a clause: no other noun that the clause may be said of. */
function isRightBefore({ words }: Scene, from: number, to: number): boolean {
  const between = words.slice(from, to).filter(({ low }) => low !== ',');
  if (between.length === 0) return true;
  return (
    between.length <= FAR &&
    PREPOSITIONS.has(between[0]!.low) &&
    between.slice(1).every(({ capital, low }) => capital || low === 'the')
  );
}

/** "the elections which were held on June 21", "the attack that killed nine in May": the day of a clause that says only that it happened. */
export const tookPlace: DatingRule = {
  name: 'took-place',
  find({ scene, free, event, index }) {
    const { clauses, words } = scene;
    const at = clauses.findIndex(
      ({ link, parent, opener, own, verb, tense }) =>
        link === 'relative' &&
        parent === index &&
        /^(?:which|that)$/u.test(opener) &&
        own >= event.end &&
        verb !== null &&
        tense === 'past',
    );
    if (at < 0) return null;
    const { own, verb } = clauses[at]!;
    const [opener, happens] = [firstFrom(words, own), firstFrom(words, verb!.start)];
    // "that she held": somebody else does it.
    const isItself = words
      .slice(opener + 1, happens)
      .every(({ low }, i) => low === 'been' || verbForm(words, opener + 1 + i) !== null);
    if (
      !isItself ||
      !isHappening(scene, happens) ||
      !isRightBefore(scene, firstFrom(words, event.end), opener)
    )
      return null;
    const placed = free.find((time) => time.clause === at && isOn(time));
    return placed === undefined ? null : { timex: placed.timex, relation: 'on', via: 'noun', verb: null };
  },
};
