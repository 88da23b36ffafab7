import { CONJUNCTIONS, COORDINATORS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import type { Token } from '../../text/tokens.ts';
import { isOpen, type Told } from '../told/told-in.ts';

const orNull = (group: readonly Token[]): readonly Token[] | null => (group.length === 0 ? null : group);

/** Without what stands before a subject: "after the storm, the school", "when the school". */
function withoutLead(all: readonly Token[]): readonly Token[] {
  const group = all.slice(all.findLastIndex(({ low }) => low === ';' || low === ':') + 1);
  if (!PREPOSITIONS.has(group[0]?.low ?? '')) return group;
  const comma = group.findIndex(({ low }) => low === ',');
  return group.slice(Math.max(1, comma + 1));
}

/** Who does it in a relative clause: "which the union opposed"; whom "who" stands for is not looked for. */
export function ofRelative({ clause, group }: Told): readonly Token[] | null {
  const own = group.filter(({ start }) => start >= clause.own).slice(1);
  const isNamed = own.some(({ low, kind }) => kind === 'word' && !CONJUNCTIONS.has(low));
  return isNamed && !own.some(({ low }) => PRONOUNS.has(low)) ? own : null;
}

/** "Acme gained 13 seats and Nova lost 10": what looks like "Nova, lost", behind an "and" that opens another clause. */
export function besideAnother(words: readonly Token[], { start: to }: Clause): readonly Token[] | null {
  const before = words.filter(({ end }) => end <= to);
  const from = before.findLastIndex(({ low, kind }) => kind === 'sign' || COORDINATORS.has(low));
  return COORDINATORS.has(before[from]?.low ?? '') ? orNull(before.slice(from + 1)) : null;
}

/** What stands before a verb itself; "“I saw it,” writes Berg" has what was said there. */
export function ownSubject(told: Told): readonly Token[] | null {
  const isSaid = told.group.some(({ low }) => /^["“”]$/u.test(low));
  return isOpen(told) || isSaid ? null : orNull(withoutLead(told.group));
}

/** What waits for the verb of a clause before another one: "the deal" of "the deal, which he opposed, was signed". */
export const waiting = (words: readonly Token[], { start: from, own }: Clause): readonly Token[] | null =>
  own > from ? withoutLead(words.filter(({ start, end }) => start >= from && end <= own)) : null;
