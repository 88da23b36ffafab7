import type { Clause } from './clause.ts';

/** Behind a preposition it stands for something: "more recent data than that from 2004". */
const OPENS =
  /(?<!\b(?:than|as|of|like|with|for|from|in|on|to|by|and|or) )\bthat(?: (?:from|on|by|in|until|as of))?(?: the)? $/iu;
/** So much before a time is looked at for that, in UTF-16 units. */
const REACH = 24;

/**
 * The clause of a time that stands in another: "announced that from 15 June, wearing a mask would be compulsory" gives the day of what is said,
 * wherever its verb stands.
 * @param at where the time begins in the text
 * @param index the number of the clause that it stands in
 */
export function saidBehind(text: string, clauses: readonly Clause[], at: number, index: number): number {
  if (clauses[index]?.link === 'content' || !OPENS.test(text.slice(Math.max(0, at - REACH), at)))
    return index;
  const said = clauses.findIndex(({ link, parent }, i) => i > index && link === 'content' && parent !== null);
  return said === -1 ? index : said;
}
