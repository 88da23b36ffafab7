import { PRONOUNS } from '../../../grammar/pronouns.ts';
import type { VerbForm } from '../../lexicon/verbs.ts';
import type { Cue } from '../cue.ts';
import type { Phrase } from '../phrase/type.ts';
import { isPreposition } from '../phrase/words.ts';
import { speaks } from '../speaks.ts';
import type { Unit } from '../unit.ts';
import { apposedName } from './apposed-name.ts';
import { clauseSubject } from './clause.ts';
import { joins } from './joins.ts';
import { ledTo } from './led-to.ts';
import { nearSubject } from './near.ts';
import { withBefore } from './together.ts';
import { whoBefore } from './who-before.ts';

/** The subject of a verb that has none beside it. */
interface Shared {
  readonly source: Phrase;
  /** Nobody else in the row could be meant. */
  readonly sure: boolean;
}

/** The last cue whose subject opens a clause: whose subject "adding" and "and said" share. */
function mainCue(units: readonly Unit[], earlier: readonly Cue[]): Cue | undefined {
  const main = earlier.findLast(({ side, source }) => {
    if (side !== 'before' || !source) return false;
    const left = units[source.first - 1];
    return !left || left.kind === 'sign' || left.kind === 'quote' || /^(?:and|but|while|as)$/u.test(left.low);
  });
  return main ?? earlier.find(({ type }) => type !== 'according');
}

/** A subject with its name or with whoever is named beside it: "The owner, Ann Lee, stood up and said", "Ann Lee and Tom Rusk stood up and said". */
const wholeOf = (units: readonly Unit[], subject: Phrase): Phrase =>
  apposedName(units, subject) ??
  (PRONOUNS.has(units[subject.head]!.low) ? subject : withBefore(units, subject, 0));

/** Whether the nearest speaker is another than the main one, and no pronoun for them. */
const isRival = (units: readonly Unit[], nearest?: Phrase | null, main?: Phrase | null): boolean =>
  Boolean(nearest && main && nearest.head !== main.head && !PRONOUNS.has(units[nearest.head]!.low));

/** The subject further to the left that a verb has in common with others: for ", adding", "and said", "to warn". */
export function sharedSubject(
  units: readonly Unit[],
  at: number,
  floor: number,
  form: VerbForm['form'],
  earlier: readonly Cue[],
): Shared | null {
  if (!joins(units, at, floor, form, earlier.at(-1))) return null;
  const other = ledTo(units, at, floor) ?? (form === 'ing' ? null : whoBefore(units, at, floor));
  if (other) return { source: other, sure: false };
  const main = mainCue(units, earlier)?.source;
  const near = nearSubject(units, at, 0);
  // "Conceding that …, he warned": the subject comes with the next clause.
  const leads = at === 0 || (at === 1 && isPreposition(units[0]!));
  const subject = main ?? near ?? clauseSubject(units, 0, leads ? units.length : at);
  const source = subject && wholeOf(units, subject);
  if (!source || !speaks(units, source)) return null;
  const nearest = earlier.findLast((cue) => cue.side === 'before' && cue.source !== null)?.source;
  // "A group called for it, and the league denounced him and said …": the league may say it.
  const alone = form === 'ing' || !isRival(units, nearest, main);
  return { source, sure: alone && (!near || near.head === subject.head) };
}
