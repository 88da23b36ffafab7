import { words as wordList } from '../../../grammar/words.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { BEFORE_TIMES } from '../../../grammar/prepositions.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Token } from '../../tokens.ts';
import type { Clause } from '../clauses/clause.ts';
import { firstFrom } from '../../first-from.ts';

/** So far back the comma is looked for that begins what is said beside a subject. */
const LONGEST_ASIDE = 8;

/** Whether an expression ends what stands in commas or brackets between a subject and its verb, without a preposition at its head. */
export function isAside(words: readonly Token[], at: number, { end }: Range, clause: Clause): boolean {
  if (clause.verb === null || clause.verb.start < end) return false;
  const closer = words[firstFrom(words, end)]?.low ?? '';
  if (closer !== ',' && closer !== ')') return false;
  for (let i = at - 1; i > Math.max(0, at - LONGEST_ASIDE) && words[i - 1]!.start >= clause.start; i--) {
    const { low } = words[i]!;
    if (low === '(') return closer === ')';
    if (low === ',') return closer === ',' && i < at - 1 && !HEAD.has(words[i + 1]!.low);
  }
  return false;
}

/** What begins an adverbial of the clause itself: "Ms Roe, in Kiel on Monday, resigned". */
const HEAD = BEFORE_TIMES.difference(wordList('of to around about over'))
  .union(CONJUNCTIONS)
  .union(PRONOUNS)
  .union(wordList('late early with there'));
