import type { Found } from '../../search/found.ts';
import { differ } from '../when-order.ts';
import { NAME } from '../when-ways.ts';
import type { Weighed } from './weighed.ts';

/** From here on a day is stated: of events told in other words nine in ten such days are right. */
const CLEAR = 0.55;
/** The same where the question's verb is met only by one that comes near. */
const CLEAR_NEAR = 0.6;
/** So much surer it must be than any other day. */
const LEAD = 0.2;

/** How sure the day must be, by how the passage tells of the event; null where that is not enough. */
function leastOf({ tells }: Weighed, verb: boolean): number | null {
  if (tells === 'of it') return CLEAR;
  return verb && tells === 'of something near' ? CLEAR_NEAR : null;
}

/**
 * Whether a day may be stated as the answer. A word must stand there for what happened, and a name that was asked for; nothing that is
 * planned is stated.
 * @param all whose days may be meant, itself included
 * @param verb whether the question has one
 */
export function isClear(first: Weighed, all: readonly Weighed[], { words }: Found, verb: boolean): boolean {
  const least = leastOf(first, verb);
  if (least === null || first.sure < least || first.dated.unreal) return false;
  const names = new Set(words.flatMap(({ text }) => (NAME.test(text) ? [text] : [])));
  return (
    first.hit.matched.some(({ asked, at }) => at.length > 0 && names.has(asked)) &&
    all.every(({ sure, dated }) => first.sure - sure >= LEAD || !differ([first.dated, dated]))
  );
}
