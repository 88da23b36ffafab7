import { mentionOf, rangeOf, type Clause, type Found } from '../clause.ts';
import { denied } from './denied.ts';
import { deniesSaying } from './denies-saying.ts';
import { falseClaim } from './false-claim.ts';
import { modal } from './modal.ts';
import { neverDid } from './never-did.ts';
import { notWho } from './not-who.ts';
import { open } from './open.ts';
import { played } from './played.ts';
import { readOut } from './read-out.ts';
import type { UnsaidRule } from './rule.ts';
import { unfulfilled } from './unfulfilled.ts';

/** How an article can say that words were not said, in order: the first that applies decides. */
const UNSAID: readonly UnsaidRule[] = [
  denied,
  neverDid,
  notWho,
  deniesSaying,
  unfulfilled,
  modal,
  open,
  falseClaim,
  played,
  readOut,
];

/** What a rule found, marked when the article says that it was not said. */
export function withStanding(clause: Clause, found: Found): Found {
  for (const rule of UNSAID) {
    const one = rule.apply(clause, found);
    const words = one && rangeOf(clause.units, one.first, one.last);
    if (!one || !words) continue;
    const { finding } = found;
    const whom = one.whom ? mentionOf(clause.units, one.whom) : null;
    return { ...found, finding: { ...finding, unsaid: { how: one.how, words, whom } } };
  }
  return found;
}
