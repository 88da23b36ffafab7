import { FINITE_BE } from '../../../../grammar/auxiliaries.ts';
import { PRONOUNS } from '../../../../grammar/pronouns.ts';
import { words as wordList } from '../../../../grammar/words.ts';
import { firstFrom } from '../../../first-from.ts';
import type { Clause } from '../../clauses/clause.ts';
import { inflected } from '../../clauses/inflected.ts';
import type { Scene } from '../scene.ts';
import type { DatingRule } from './dating-rule.ts';

const ANNOUNCED = wordList('announced announces declared declares');

/** What somebody does by saying so: as long as nobody has said it, it is not done. */
const DONE_BY_SAYING: ReadonlySet<string> = new Set(
  wordList(
    'cancel postpone suspend scrap abandon endorse resign quit withdraw pardon recognize recognise nominate end',
  )
    .values()
    .flatMap(inflected),
);

/** Whether a clause says that something is done to its subject, or is being done by whoever announces it: "has been cancelled", "she was endorsing". */
function isDone({ words }: Scene, { own, verb }: Clause): boolean {
  if (verb === null) return false;
  const [from, at] = [firstFrom(words, own), firstFrom(words, verb.start)];
  const isCalledOff = words[at]!.low === 'called' && words[at + 1]?.low === 'off';
  if (!isCalledOff && !DONE_BY_SAYING.has(words[at]!.low)) return false;
  const before = words.slice(from, at).map(({ low }) => low);
  // "that it had cancelled": before it was said.
  if (before.includes('had') || !before.some((low) => low === 'been' || FINITE_BE.has(low))) return false;
  const isOwn = PRONOUNS.has(before.find((low) => low !== 'that') ?? '');
  return words[at]!.low.endsWith('ing') ? isOwn : words[at + (isCalledOff ? 2 : 1)]?.low !== 'by';
}

/** "announced on Friday the debate has been cancelled", "announced yesterday she was endorsing him": done by being said, that day. */
export const byAnnouncing: DatingRule = {
  name: 'by-announcing',
  find({ scene, dates, index, above }) {
    const clause = scene.clauses[index]!;
    const announced = clause.parent === null ? null : scene.clauses[clause.parent]!.verb;
    if (clause.link !== 'content' || announced === null || !isDone(scene, clause)) return null;
    if (!ANNOUNCED.has(scene.words[firstFrom(scene.words, announced.start)]!.low)) return null;
    if (dates.some((time) => time.clause === index)) return null;
    const found = above();
    return found?.relation === 'on' ? { ...found, via: 'governor' } : null;
  },
};
