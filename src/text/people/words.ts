import { FEMALE_TITLES, MALE_TITLES, OTHER_TITLES, SUFFIXES } from '../lexicon/titles.ts';
import { tokens } from '../tokens.ts';
import { fold } from './fold.ts';
import { splitNickname } from './nickname.ts';
import { isOffice } from './offices.ts';

const LEFT_OUT = [MALE_TITLES, FEMALE_TITLES, OTHER_TITLES, SUFFIXES, new Set(['the', "'s"])];

/**
 * The folded words of a name without titles, offices and suffixes: "Sen. Ted Cruz" gives ["ted", "cruz"]. A surname
 * that is also a title stays: "David Duke", "Larry King".
 */
export function nameWords(name: string): string[] {
  const found = splitNickname(tokens(name, { start: 0, end: name.length })).own.filter(
    ({ kind }) => kind === 'word',
  );
  const last = found.findLastIndex(({ low }) => !SUFFIXES.has(low) && low !== "'s");
  const own = found.filter(
    (token, i) =>
      (i === last && i > 0) || (!LEFT_OUT.some((list) => list.has(token.low)) && !isOffice(token)),
  );
  return (own.length > 0 ? own : found).map(({ start, end }) => fold(name.slice(start, end)));
}

const SUFFIX = new RegExp(`[\\s,](${[...SUFFIXES].join('|')})\\b`, 'iu');

/** What stands behind a name to tell a son from his father: "jr"; null when nothing does. */
export const suffixOf = (name: string): string | null => SUFFIX.exec(name)?.[1]?.toLowerCase() ?? null;
