import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { DETERMINERS, POSSESSIVES } from '../../grammar/determiners.ts';
import { CARDINALS } from '../../grammar/numbers.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Hit } from '../../search/found.ts';
import { stem } from '../../search/terms/stem.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Act } from './act.ts';
import { verbIn } from './verb-in.ts';

/** What may be done to something or happen by itself: "Acme closed", "Acme closed two shops". */
const BY_ITSELF: ReadonlySet<string> = new Set(
  [...wordList('open close shut begin start end stop sink crash launch burn move break')].map(stem),
);

/** Whether a sentence tells what somebody did to something, of a verb that was asked without anything: "Acme closed two shops". */
export function isDoneToOther(hit: Hit, { words }: Scene, { verb, after, voice }: Act): boolean {
  if (voice !== 'active' || after.length > 0 || !BY_ITSELF.has(stem(verb.toLowerCase()))) return false;
  const at = verbIn(hit, { verb });
  const next = at && words.find(({ start }) => start >= at.end);
  const before = at && words.findLast(({ end }) => end <= at.start);
  return (
    next !== undefined &&
    (POSSESSIVES.has(next.low) || DETERMINERS.has(next.low) || CARDINALS.has(next.low)) &&
    !AUXILIARIES.has(before?.low ?? '')
  );
}
