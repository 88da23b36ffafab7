import { FEMALE_TITLES, MALE_TITLES, OTHER_TITLES, SUFFIXES } from '../lexicon/titles.ts';
import { tokens } from '../tokens.ts';
import { isFamilyFirst } from './family-first.ts';
import { fold } from './fold.ts';
import { splitNickname } from './nickname.ts';
import { isOffice } from './offices.ts';

const LEFT_OUT = [MALE_TITLES, FEMALE_TITLES, OTHER_TITLES, SUFFIXES, new Set(['the', "'s"])];

const INITIALS = /^(?:\p{Lu}\.?){2,3}$/u;
const SMALL = /\p{Ll}/u;

/** "JD" and "J.D." of a name are "J" and "D", and "Kim Jong-un" is "Kim Jong Un". */
function parts(word: string, at: number, all: readonly string[], name: string): string[] {
  const last = at === all.length - 1;
  if (!last && INITIALS.test(word) && SMALL.test(name)) return word.match(/\p{Lu}/gu)!;
  return last && all.length === 2 && isFamilyFirst(word) ? word.split(/[-‐‑]/u) : [word];
}

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
  const kept = (own.length > 0 ? own : found).map(({ start, end }) => name.slice(start, end));
  return kept.flatMap((word, i) => parts(word, i, kept, name)).map(fold);
}

const SUFFIX = new RegExp(`[\\s,](${[...SUFFIXES].join('|')})\\b`, 'iu');

/** What stands behind a name to tell a son from his father: "jr"; null when nothing does. */
export const suffixOf = (name: string): string | null => SUFFIX.exec(name)?.[1]?.toLowerCase() ?? null;

const BEHIND = new RegExp(`^,\\s(${[...SUFFIXES].join('|')})\\b`, 'iu');

/** The same with a comma between, in the text behind a name: ", Jr." */
export const suffixAfter = (behind: string): string | null => BEHIND.exec(behind)?.[1]?.toLowerCase() ?? null;
