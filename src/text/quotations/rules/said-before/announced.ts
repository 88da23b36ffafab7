import { DETERMINERS } from '../../../../grammar/determiners.ts';
import { PRONOUNS } from '../../../../grammar/pronouns.ts';
import { bearsWords } from '../../between/messages.ts';
import type { Phrase } from '../../phrase/type.ts';
import { speaks } from '../../speaks.ts';
import { clauseSubject } from '../../subject/clause.ts';
import { isMarkedAt, lowAt, type Unit } from '../../unit.ts';

/** Words in marks that a reported clause announces as somebody's. */
interface Announced {
  /** The unit that holds them. */
  readonly at: number;
  readonly source: Phrase;
}

/** What a clause from `first` up to `last` announces behind a colon as its subject's: "Rusk made this remark: “…”"; null where it says no more than that. */
export function announcedIn(units: readonly Unit[], first: number, last: number): Announced | null {
  const colon = units.findIndex(
    ({ low }, i) => i > first && i < last - 1 && low === ':' && isMarkedAt(units, i + 1),
  );
  if (colon < 0 || units[colon + 1]!.opens !== true) return null;
  const from = lowAt(units, first) === 'that' ? first + 1 : first;
  const source = clauseSubject(units, from, colon);
  if (!source || !speaks(units, source) || PRONOUNS.has(units[source.head]!.low)) return null;
  // "the man who left a note was here": a message of the clause itself, with nobody's verb between.
  const noun = units.findIndex(({ low }, i) => i > source.last && i < colon && bearsWords(low));
  const given = units.slice(source.last, noun).some(({ low }) => DETERMINERS.has(low));
  return noun > 0 && given ? { at: colon + 1, source } : null;
}
