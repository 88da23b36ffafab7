import { FEMALE_TITLES, MALE_TITLES, OTHER_TITLES, SUFFIXES } from '../lexicon/titles.ts';
import { tokens } from '../tokens.ts';
import { fold } from './fold.ts';
import { isOffice } from './offices.ts';

const LEFT_OUT = [MALE_TITLES, FEMALE_TITLES, OTHER_TITLES, SUFFIXES, new Set(['the', "'s"])];

/** The folded words of a name without titles, offices and suffixes: "Sen. Ted Cruz" gives ["ted", "cruz"]. */
export function nameWords(name: string): string[] {
  const found = tokens(name, { start: 0, end: name.length }).filter(({ kind }) => kind === 'word');
  const own = found.filter((token) => !LEFT_OUT.some((list) => list.has(token.low)) && !isOffice(token));
  return (own.length > 0 ? own : found).map(({ start, end }) => fold(name.slice(start, end)));
}
