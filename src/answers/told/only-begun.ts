import { isOfDone } from '../../search/main-verb.ts';
import type { Hit } from '../../search/found.ts';
import { firstFrom } from '../../text/first-from.ts';
import { infinitiveTo } from '../../text/infinitive-to.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Act } from './act.ts';
import { verbIn } from './verb-in.ts';

const BEGINS =
  /^(?:beg(?:in|ins|an|un|inning)|start(?:s|ed|ing)?|commenc(?:e|es|ed|ing)|continu(?:e|es|ed|ing)|resum(?:e|es|ed|ing))$/u;
const ASKED = /\b(?:beg[aiu]n|start|commenc|continu|resum)/iu;

/**
 * Whether a passage tells only that something began or went on, of which it is asked when it was done: "started to build it in May", of "bridge
 * built". It may have been done much later.
 */
export function isOnlyBegun(hit: Hit, { words }: Scene, act: Act, question: string): boolean {
  if (ASKED.test(question) || !(act.voice === 'passive' || isOfDone(question))) return false;
  const place = verbIn(hit, act);
  if (place === undefined) return false;
  const at = firstFrom(words, place.start);
  const to = infinitiveTo(words, at);
  if (to !== null) return BEGINS.test(words[to - 1]?.low ?? '');
  return words[at]!.low.endsWith('ing') && BEGINS.test(words[at - 1]?.low ?? '');
}
