import { jsonPlaces, linesIn } from '../json-places.ts';
import type { Problem } from '../problem.ts';
import { readEntries, type ReadEntries } from './read-entries.ts';

/** A comma behind the last entry, which is left when a keeper removes the line below it. */
const LAST_COMMA = /,(?=\s*\]\s*$)/u;

/** What a corrections.json says. */
export type ReadCorrections = Omit<ReadEntries, 'problems'> & { readonly problems: readonly Problem[] };

/** Reads corrections.json: a list of entries. Where it is no list, nobody knows what was to be hidden. */
export function readCorrections(given: string): ReadCorrections {
  const json = given.replace(LAST_COMMA, ' ');
  const { at, fault } = jsonPlaces(json);
  const placeOf = linesIn(json);
  if (fault !== null) return unread({ kind: 'corrections syntax', ...placeOf(fault) });
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list)) return unread({ kind: 'correction', number: 0, line: 1, why: 'not a list' });
  return readEntries(list, (index) => placeOf(at.get(`[${index}]`)!).line);
}

/** What cannot be read at all, and why. */
export const unread = (problem: Problem): ReadCorrections => ({
  entries: null,
  withheld: [],
  problems: [problem],
});
