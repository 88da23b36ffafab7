import type { Range } from '../../corpus/span.ts';
import type { Candidate } from './candidates.ts';

/** Rules that read a word which may be somebody's name. */
const NAMED = new Set(['month', 'weekday', 'season']);
/** What stands before a time and hardly before a person. */
const IN = /\b(?:in|on|during|last|next|this|early|mid|late|later|end of)[ \n]$/i;
const LONGEST_LEAD = 12;

/**
 * Tells which expressions are somebody's name in an article: "May" of Theresa May, "Friday" of Nick Friday. A word that is a name
 * there is a time only after what no person stands after: "in May", not "by May" nor "a letter to May".
 * @param mentions of persons
 */
export function ofPerson(
  text: string,
  mentions: readonly Range[],
): ((one: Pick<Candidate, 'start' | 'end' | 'rule'>) => boolean) | null {
  const ends = new Map<number, number>();
  const names = new Set<string>();
  for (const { start, end } of mentions) {
    const words = text.slice(start, end);
    for (const word of words.toLowerCase().split(' ')) names.add(word);
    for (let at = start; at < end; at = text.indexOf(' ', at) + 1 || end) ends.set(at, end);
  }
  if (names.size === 0) return null;
  return ({ start, end, rule }) => {
    if (!NAMED.has(rule.name)) return false;
    if ((ends.get(start) ?? 0) >= end) return true;
    if (!names.has(text.slice(start, end).toLowerCase())) return false;
    const owns = /^['’]s\b/.test(text.slice(end, end + 3));
    return owns || !IN.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
  };
}
