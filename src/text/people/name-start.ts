import { MONTHS, WEEKDAYS, WHICH_PERIOD } from '../../grammar/calendar.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { NO_NAMES, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { DEPARTMENTS, OFFICES } from '../lexicon/titles.ts';
import type { Page } from '../page.ts';
import { isGiven, isTitle } from './given-or-title.ts';
import { isOffice } from './offices.ts';
import type { Token } from '../tokens.ts';
import type { Run } from './runs.ts';

/** "Senators Berg and Dahl" */
export const isOffices = ({ low }: Pick<Token, 'low'>): boolean =>
  low.endsWith('s') && OFFICES.has(low.slice(0, -1));

/** "June Berg", "Christian Dahl": a given name that is also a month or a creed; not "in June Berg". */
function opensName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    isGiven(tokens[at]!.low) &&
    !NO_NAMES.has(tokens[at + 1]!.low) &&
    !(before && (PREPOSITIONS.has(before.low) || WHICH_PERIOD.has(before.low)) && MONTHS.has(tokens[at]!.low))
  );
}

/** Behind the last title or office of a run. */
function afterTitles(tokens: readonly Token[], { first, last }: Run): number {
  let start = first;
  for (let i = first; i < last - 1; i++) {
    if (!isTitle(tokens[i]!.low) && !isOffice(tokens[i]) && !isOffices(tokens[i]!)) continue;
    const next = tokens[i + 1]!.low === '.' ? i + 2 : i + 1;
    // "General Motors": an organisation's word is no surname of the office before it.
    if (next < last && (isGiven(tokens[next]!.low) || !ORGANISATION_WORDS.has(tokens[last - 1]!.low)))
      start = next;
  }
  return start;
}

/** Behind a people's name: "the European Commission" keeps its first word, "the American Jan Moe" does not. */
function afterPeoples(tokens: readonly Token[], { first, last }: Run, from: number): number {
  const body = tokens.slice(from, last).some(({ low }) => ORGANISATION_WORDS.has(low));
  const isOutside = (at: number): boolean =>
    NO_NAMES.has(tokens[at]!.low) && (!body || WEEKDAYS.has(tokens[at]!.low)) && !opensName(tokens, at);
  let start = from;
  while (start < last - 1 && (isOutside(start) || (start > first && tokens[start]!.low === '.'))) start++;
  return start;
}

/** Behind the department of an office that opens the run: "Secretary of State Hillary Clinton". */
function afterDepartment(tokens: readonly Token[], { first, last }: Run): number | null {
  if (tokens[first - 1]?.low !== 'of' || !isOffice(tokens[first - 2])) return null;
  for (let i = first + 1; i < last - 1; i++) if (isGiven(tokens[i]!.low)) return i;
  // "Minister of Trade Kari Moe"
  return last - first > 2 && DEPARTMENTS.has(tokens[first]!.low) ? first + 1 : null;
}

/** "Senate Republican Whip Anna Berg": what stands before a given name with one surname is no part of it. */
function isDescribed(tokens: readonly Token[], start: number, last: number): boolean {
  const described = tokens.slice(start, Math.max(start, last - 2));
  return (
    described.length > 1 &&
    isGiven(tokens[last - 2]!.low) &&
    described.every(({ kind, capital }) => kind === 'word' && capital) &&
    described.some(({ low }) => ORGANISATION_WORDS.has(low) || NO_NAMES.has(low) || PLACES.has(low))
  );
}

/** Where the name proper begins in a run: after its last title or office, and after a people's name. */
export function nameStart({ tokens }: Page, run: Run): number {
  const { first, last } = run;
  const start = afterPeoples(tokens, run, afterTitles(tokens, run));
  const behind = start === first ? afterDepartment(tokens, run) : null;
  if (behind !== null) return behind;
  if (isDescribed(tokens, start, last)) return last - 2;
  // "the Air Force Anna Berg": after an organisation's word a given name begins another name.
  for (let i = start + 1; i < last - 1; i++)
    if (isGiven(tokens[i]!.low) && ORGANISATION_WORDS.has(tokens[i - 1]!.low)) return i;
  return start;
}
