import type { Range } from '../../corpus/span.ts';
import { tokens } from '../../text/tokens.ts';
import type { Hit } from '../../search/found.ts';
import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import { words as wordList } from '../../grammar/words.ts';
import { type Outcome, outcomesIn } from './outcome.ts';

/** What a question asks of who won against whom, and who stands before the word for it. */
interface Asked extends Outcome {
  /** The word for it. */
  readonly word: string;
}

function askedIn(question: string): Asked | null {
  const all = tokens(question, { start: 0, end: question.length });
  const [outcome] = outcomesIn(all);
  if (outcome === undefined) return null;
  const { start, end } = all[outcome.at]!;
  const names = all.filter(({ capital, low }, at) => capital && at < outcome.at && !ASKS.has(low));
  return { ...outcome, before: new Set(names.map(({ low }) => low)), word: question.slice(start, end) };
}

/** What a question begins with is no name, though it is written so. */
const ASKS = QUESTION_WORDS.union(wordList('did was were by'));

const share = (some: ReadonlySet<string>, others: ReadonlySet<string>): boolean =>
  !some.isDisjointFrom(others);

/** Which of two names some words share with, where they share with one alone. */
function sided(
  some: ReadonlySet<string>,
  one: ReadonlySet<string>,
  other: ReadonlySet<string>,
): boolean | null {
  const isOne = share(some, one);
  return isOne === share(some, other) ? null : isOne;
}

/** Whether the same one won as is asked; null where nothing shows which. */
function isSame({ behind, before, loses }: Asked, told: Outcome): boolean | null {
  const [alike, contrary] = loses === told.loses ? [behind, before] : [before, behind];
  // "Spain reached the final with a win against Italy", asked who beat Spain, or when Norway did.
  const byBefore = sided(told.before, contrary, alike);
  return sided(told.behind, alike, contrary) ?? (before.size === 0 || byBefore === false ? byBefore : null);
}

/** What a passage tells of the contest that is asked about. */
export interface Contest {
  /** The question's word for it. */
  readonly asked: string;
  /** Where the passage tells that the same one won, in whatever words: "lost to Berg" of "Berg beat"; null where it does not. */
  readonly same: Range | null;
  /** Whether it tells of the other one: "Oslo were beaten 3-0 by Bergen", asked when Oslo beat Bergen; "a win over Oslo", asked when Oslo won. */
  readonly other: boolean;
}

/** Nothing of it. */
const UNDECIDED: Contest = { asked: '', same: null, other: false };

/** What passages tell of the contest that a question asks about; nothing where it asks of none. */
export function contestOf(question: string): (hit: Hit) => Contest {
  const asked = askedIn(question);
  if (asked === null) return () => UNDECIDED;
  return ({ passage }) => {
    const all = tokens(passage.article.text, passage);
    const told = outcomesIn(all).map((one) => ({ at: all[one.at]!, same: isSame(asked, one) }));
    const same = told.find((one) => one.same === true)?.at ?? null;
    const isOther = same === null && told.some((one) => one.same === false);
    return { asked: asked.word, same: same && { start: same.start, end: same.end }, other: isOther };
  };
}
