import { RELATIVES, COORDINATORS, SUBORDINATORS } from '../../../grammar/conjunctions.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { baseForm } from '../../../search/terms/irregular.ts';
import { stem } from '../../../search/terms/stem.ts';
import { isSubject } from './clause.ts';
import { AUXILIARIES, MODALS } from './lists.ts';
import type { TurnWord } from './rule.ts';
import { words as wordList } from '../../../grammar/words.ts';

type Words = readonly TurnWord[];

/** Common verbs that follow the rules, by their base form; many are nouns too. */
const VERBS = new Set(
  Array.from(
    wordList(`
      love hate like want help support oppose look use try start live play join return open serve carry follow receive face raise end
      happen reject attack fear trust cheat rob kill save defend betray praise blame thank admire detest despise ignore welcome condemn
      accept sign vote ask call believe hope stay remain need turn move close
    `),
    stem,
  ),
);

/** Words whose plural no ending explains, and whose other forms are no verbs. */
const NOUNS = wordList(`
  men women children people feet teeth mice geese lives wives halves leaves knives thieves crises bases analyses criteria phenomena media
`);

const BEGINS_RELATIVE = RELATIVES.union(wordList('that'));
const OPENS_CLAUSE = COORDINATORS.union(SUBORDINATORS);
const CONTINUES = OPENS_CLAUSE.union(BEGINS_RELATIVE);

const NOUN_FOLLOWS = ARTICLES.union(POSSESSIVES);

const isVerb = ({ low }: TurnWord): boolean =>
  AUXILIARIES.has(low) ||
  MODALS.has(low) ||
  VERBS.has(stem(low)) ||
  (baseForm(low) !== low && !NOUNS.has(low)) ||
  /\p{L}{3}ed$/u.test(low);

/** Whether what follows the words left out begins a clause, or goes on with that in which they stand. */
const goesOn = (next: TurnWord, relative: boolean): boolean =>
  isSubject(next) ||
  CONTINUES.has(next.low) ||
  AUXILIARIES.has(next.low) ||
  MODALS.has(next.low) ||
  (relative && !NOUN_FOLLOWS.has(next.low));

/**
 * Whether words are left out over the beginning of another clause or sentence, so that what follows them is joined to what
 * it does not belong to: "I love … its rulers".
 */
export function joins(left: Words, next: Words): boolean {
  const first = next[0];
  if (!first || left.length === 0) return false;
  if (first.begins || goesOn(first, false)) return false;
  if (left.some(({ begins }) => begins)) return true;
  return left.some(({ low, gap }, i) => {
    const relative = BEGINS_RELATIVE.has(low);
    if (!relative && !OPENS_CLAUSE.has(low) && !/[;:]/u.test(gap)) return false;
    const rest = left.slice(COORDINATORS.has(low) || relative || OPENS_CLAUSE.has(low) ? i + 1 : i);
    const clause = rest.some(
      (word, at) => (isSubject(word) && at < rest.length - 1 + Number(isVerb(first))) || isVerb(word),
    );
    return clause && !goesOn(first, relative);
  });
}
