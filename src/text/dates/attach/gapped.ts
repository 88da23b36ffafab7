import { overlaps, type Range } from '../../../corpus/span.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Dating } from './dating/dating-rule.ts';
import { related } from './dating/relation.ts';
import type { Placed, Scene } from './scene.ts';

const JOINS = wordList(', ; and but or');

/** Whether a time ends a part of a sentence without a verb of its own that goes on behind an earlier time: "and Uganda on 19 May". */
function endsPart({ words, clauses }: Scene, before: Placed, { timex }: Placed): boolean {
  const part = words.filter(({ start, end }) => start >= before.timex.end && end <= timex.start);
  const [first] = part;
  return (
    first !== undefined &&
    JOINS.has(first.low) &&
    !clauses.some(({ verb }) => verb !== null && part.some((word) => overlaps(word, verb)))
  );
}

/**
 * The day of what is told by a verb that an earlier part of the sentence has: "reached Kenya on 3 May and Uganda on 19 May", asked of Uganda. Null
 * where the question met nothing there.
 * @param found what the verb's own part gives
 */
export function gapped(scene: Scene, found: Dating, met: readonly Range[]): Dating | null {
  if (found.via !== 'clause' && found.via !== 'beside') return null;
  const times = scene.times.filter(({ timex, noun }) => /^(?:DATE|TIME)$/u.test(timex.type) && noun === null);
  const from = times.findIndex(({ timex }) => timex === found.timex);
  if (from === -1) return null;
  let last: Placed | null = null;
  for (const [at, time] of times.entries()) {
    if (at <= from) continue;
    const before = times[at - 1]!;
    if (!endsPart(scene, before, time)) break;
    if (met.some(({ start, end }) => start >= before.timex.end && end <= time.timex.start)) last = time;
  }
  return last && { ...related(last, 'clause', found.verb), rule: 'gapped' };
}
