import { COUNTRIES, BY_INITIALS, NAMES_TOO } from '../../grammar/countries.ts';
import { stem } from './stem.ts';

/** Initials are a term as they stand. */
const termOf = (word: string): string => (word.length === 2 ? word.toUpperCase() : stem(word));

const KIN: ReadonlyMap<string, readonly string[]> = new Map(
  [...COUNTRIES, ...BY_INITIALS].flatMap((row) => {
    const terms = [...new Set(row.map(termOf))];
    return terms.map((term): [string, string[]] => [term, terms.filter((other) => other !== term)]);
  }),
);

/** Words that mean something else when they are written small. */
const COMMON: ReadonlySet<string> = new Set([...NAMES_TOO, 'turkey', 'china', 'guinea'].map(stem));

/**
 * The other terms for a country's name and for what is that country's: "iranian" for "iran". None for other words.
 * @param term a token's
 * @param name whether it is written as a name
 */
export const kinOf = (term: string, name: boolean): readonly string[] =>
  name || !COMMON.has(term) ? (KIN.get(term) ?? []) : [];
