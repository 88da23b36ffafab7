import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import type { Range } from '../../../corpus/span.ts';
import { ORDINAL_WORDS } from '../../../grammar/numbers.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Timex } from '../../reading.ts';
import type { Token } from '../../tokens.ts';
import { firstFrom } from '../../first-from.ts';
import { verbForm } from '../clauses/verb-form.ts';

const ENDS = PREPOSITIONS.union(CONJUNCTIONS)
  .union(PRONOUNS)
  .union(ARTICLES)
  .union(POSSESSIVES)
  .union(wordList('will'));
const DETERMINER = ARTICLES.union(POSSESSIVES)
  .union(ORDINAL_WORDS)
  .union(wordList("this that 's annual new previous original landmark historic"));

/** Before a year that opens a sentence with it: no name. */
const LEADS =
  /^(?:since|until|till|during|throughout|circa|early|late|mid|around|about|fiscal|year|years|already|only|not|then|between|through|within|both)$/;
/** "in the first months of 2014": parts of a time, which own none. */
const PARTS =
  /^(?:part|parts|half|quarter|quarters|third|remainder|rest|end|ends|start|beginning|middle|close|course|eve|morning|afternoon|evening|night|dawn|hours?|days?|weeks?|weekends?|months?|years?|season|period|spring|summer|autumn|fall|winter|most|much|all|out|because|as|instead)$/;

/** The noun before "of 1987": "the Mill Act of 1987", "the law of 3 March 1987". */
function ofNoun(words: readonly Token[], first: number): Range | null {
  const noun = words[first - 2];
  if (words[first - 1]?.low !== 'of' || noun?.kind !== 'word' || PARTS.test(noun.low)) return null;
  return verbForm(words, first - 2) === null || noun.capital ? { start: noun.start, end: noun.end } : null;
}

const isName = ({ low }: Token): boolean => !ENDS.has(low) && !LEADS.test(low);

/** Whether a determiner before a time expression is that of what stands behind it: "the 1987 act", "the 4 July parade". */
function isOwned(words: readonly Token[], first: number, next: number, { rule }: Timex): boolean {
  const low = words[first]?.low ?? '';
  // "the eighteenth-century tower"
  if (words[next - 1]?.low.endsWith('-century')) return true;
  if (!DETERMINER.has(words[first - 1]?.low ?? '') && !/^(?:the|a|an|its)\b/i.test(low)) return false;
  if (!/^(?:the|that|this|last|next)$/.test(low)) return true;
  return (
    /^(?:month-day|full-date)$/.test(rule) && words[next]!.kind === 'word' && verbForm(words, next) === null
  );
}

/** Where a noun that begins at `from` ends. */
function nounEnd(words: readonly Token[], from: number): number {
  let to = from;
  while (to < words.length && to - from < 8) {
    const word = words[to]!;
    if (word.kind === 'sign' ? !/^[()]$/.test(word.low) : ENDS.has(word.low)) break;
    const form = to > from ? verbForm(words, to) : null;
    if (form !== null && form !== 'gerund') break;
    to++;
  }
  return to;
}

/** A name right before a year: "Beijing 2008"; "moved to Dock Street ten years later" has no year of its own. */
function nameBefore(words: readonly Token[], first: number, { value }: Timex): Range | null {
  const name = words[first - 1];
  if (!/^\d{4}$/.test(value) || words[first]?.kind !== 'number') return null;
  if (name?.kind !== 'word' || !name.capital || !(first > 1 || isName(name))) return null;
  return { start: name.start, end: name.end };
}

/** The noun a time expression belongs to: a name with its year ("Beijing 2008", "the Mill Act of 1987"), or what stands after "Sunday's", or after "the 1987". Null when it has none. */
export function modified(words: readonly Token[], timex: Timex): Range | null {
  const first = firstFrom(words, timex.start);
  const own = nameBefore(words, first, timex) ?? ofNoun(words, first);
  if (own !== null) return own;
  const next = firstFrom(words, timex.end);
  if (next === words.length) return null;
  const possessive = /^(?:'s|'|’)$/.test(words[next]!.low);
  if (!possessive && !isOwned(words, first, next, timex)) return null;
  const from = possessive ? next + 1 : next;
  const to = nounEnd(words, from);
  return to === from ? null : { start: words[from]!.start, end: words[to - 1]!.end };
}
