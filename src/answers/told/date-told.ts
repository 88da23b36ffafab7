import type { Hit } from '../../search/found.ts';
import type { Reading } from '../../text/reading.ts';
import { UNDATABLE } from '../when-of.ts';
import { dateHit, withoutDay, type Dated } from '../when-passage.ts';
import type { Act } from './act.ts';
import { carried, followed } from './carried.ts';
import { isOfAnother, isOfThem, verbIn } from './met.ts';

/** A passage that lacks the verb gives no day, though what it tells may be what was asked about. */
const undated = (one: Dated): Dated => ({
  ...one,
  when: UNDATABLE,
  either: null,
  strong: [],
  notes: [],
  bears: 'beside',
});

/**
 * Dates a hit where the question's verb is told: in its own sentence, or in one soon after that tells it of a pronoun or a
 * short noun ("The mill was sold in May. It burned down on 12 June"). A sentence that lacks the verb, or tells it of
 * something else, gives no day.
 * @param act null where the question has no verb: then any hit may tell of it
 */
export function dateTold(hit: Hit, reading: Reading, act: Act | null): Dated {
  const plain = dateHit(hit, reading);
  if (act === null) return plain;
  if (verbIn(hit, act) === undefined) {
    const next = followed(hit, reading, act, []);
    return (next && carried(next, reading, act)) ?? undated(plain);
  }
  if (isOfAnother(hit, act)) return withoutDay(plain);
  if (act.things.length > 0 && !isOfThem(hit, act)) return carried(hit, reading, act) ?? withoutDay(plain);
  // "It opened in Bonn in May. It opened in Kiel in June": asked for Kiel.
  const names = hit.matched.flatMap(({ asked, at }) =>
    /^\p{Lu}/u.test(asked) && at.length === 0 ? [asked] : [],
  );
  const next = names.length === 0 ? null : followed(hit, reading, act, names);
  return next ? (carried(next, reading, act) ?? withoutDay(plain)) : plain;
}
