import type { Found } from '../../search/found.ts';
import { differ } from '../when-order.ts';
import { NAME } from '../when-ways.ts';
import type { Weighed } from './weighed.ts';

/*
 * Chosen on the events of news-train that are told in other words (`event2`) and its near misses of time, each asked of all 224
 * articles: how many days come out stated, right and wrong, were no other way to state them tried before.
 */
/**
 * From here on a day is stated: 72 right, 13 wrong. Not flat: from .5 on 79 and 15, from .6 on 64 and 8; of near misses 18, 17, 17. Asked
 * as members ask (`npm run rules -- FOLDER --constants --only likely/`), half A is flat throughout, half B up to .66; at 0
 * it has two days more right and three more wrong.
 */
const CLEAR = 0.55;
/** The same where the question's verb is met only by one that comes near: flat from .55 to .65, above .7 four right days fewer. */
const CLEAR_NEAR = 0.6;
/** So much surer it must be than any other day: flat from .15 to .3; from 0 on, two wrong days more. */
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
