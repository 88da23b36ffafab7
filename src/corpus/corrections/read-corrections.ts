import { jsonPlaces, placeOf } from '../json-places.ts';
import type { Problem } from '../problem.ts';
import { readCorrection, type Entry } from './correction.ts';

/** A comma behind the last entry, which is left when a keeper removes the line below it. */
const LAST_COMMA = /,(?=\s*\]\s*$)/u;

/**
 * Reads corrections.json: a list of entries. One that cannot be used is told and left out, the others are kept.
 * @returns null for the entries where the whole is no list: then nobody knows what was to be hidden
 */
export function readCorrections(given: string): {
  readonly entries: readonly Entry[] | null;
  readonly problems: readonly Problem[];
} {
  const json = given.replace(LAST_COMMA, ' ');
  const { at, fault } = jsonPlaces(json);
  if (fault !== null)
    return { entries: null, problems: [{ kind: 'corrections syntax', ...placeOf(json, fault) }] };
  const list: unknown = JSON.parse(json);
  if (!Array.isArray(list))
    return { entries: null, problems: [{ kind: 'correction', number: 0, line: 1, why: 'not a list' }] };
  const entries: Entry[] = [];
  const problems: Problem[] = [];
  for (const [i, one] of list.entries()) {
    const { line } = placeOf(json, at.get(`[${i}]`)!);
    const correction = readCorrection(one);
    if (correction) entries.push({ number: i + 1, line, correction });
    else problems.push({ kind: 'correction', number: i + 1, line, why: 'not a correction' });
  }
  return { entries, problems };
}
