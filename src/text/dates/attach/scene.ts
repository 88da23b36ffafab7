import { BEFORE_TIMES } from '../../../grammar/prepositions.ts';
import { ARTICLES, POSSESSIVES } from '../../../grammar/determiners.ts';
import { isNot } from '../../../grammar/negations.ts';
import { contains, type Range } from '../../../corpus/span.ts';
import { tokens, type Token } from '../../tokens.ts';
import type { Timex } from '../../reading.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { clauses } from '../clauses/clauses.ts';
import { saidBehind } from '../clauses/said-behind.ts';
import { firstFrom } from '../../first-from.ts';
import { isAside } from './aside.ts';
import { isWithin } from './within.ts';
import { modified } from './modified.ts';
import { stretches } from './stretch.ts';

/** A time expression in its sentence: what it stands with. */
export interface Placed {
  readonly timex: Timex;
  /** The noun it belongs to ("Sunday's elections", "the 1987 treaty"), which it dates instead of the clause. */
  readonly noun: Range | null;
  /** Whether that noun is what the clause happened at: "in a Wednesday speech, he said". */
  readonly occasion: boolean;
  /** The word right before it or its preposition, if that may be what it dates ("its launch in 2003"). */
  readonly beside: Range | null;
  /** Whether it is said of the subject beside the clause: "Ms Roe, mayor since 2010, resigned", "Ann Lee (1950–2014) sold it". */
  readonly aside: boolean;
  /** Its preposition, lower-cased, or the empty string; "from" for "not before", "at" for what did "not" happen "until". */
  readonly preposition: string;
  /** Index of its clause. */
  readonly clause: number;
}

/** One sentence taken apart for dating what happens in it. */
export interface Scene {
  readonly words: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly times: readonly Placed[];
}

/** "not expected before April": no earlier than that. */
function isNegated(words: readonly Token[], at: number, { start }: Clause): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 12) && words[i]!.start >= start; i--)
    if (isNot(words[i]!.low)) return true;
  return false;
}

const OF_AN_OCCASION = ARTICLES.union(POSSESSIVES);

const isOccasion = (words: readonly Token[], at: number): boolean =>
  /^(?:in|at|during)$/.test(words[at - 2]?.low ?? '') && OF_AN_OCCASION.has(words[at - 1]?.low ?? '');

/** "In last week's action, a judge sentenced him"; "this year's conference" is one of a kind, on some day of it. */
const isGenitiveOccasion = (words: readonly Token[], at: number, { end, value }: Timex): boolean =>
  !/^(?:\d{4}|X{4})$/.test(value) &&
  /^(?:in|at|during)$/.test(words[at - 1]?.low ?? '') &&
  /^['’]s$/.test(words[firstFrom(words, end)]?.low ?? '');

/** A sentence is asked about several times in a row, and those of an article together: all that were of the latest article. */
let latest: {
  readonly text: string;
  readonly timexes: readonly Timex[];
  readonly scenes: Map<string, Scene>;
} | null = null;

/** Takes a sentence apart. `timexes` are those of the whole article; only this sentence's are looked at. */
export function scene(text: string, sentence: Range, timexes: readonly Timex[]): Scene {
  if (latest?.timexes !== timexes || latest.text !== text) latest = { text, timexes, scenes: new Map() };
  const { scenes } = latest;
  const key = `${sentence.start} ${sentence.end}`;
  const made = scenes.get(key) ?? takenApart(text, sentence, timexes);
  scenes.set(key, made);
  return made;
}

/** "At 4:42 local time on Saturday (2042 Friday, UTC)": the same time as elsewhere. */
const isUniversal = (text: string, { start, end }: Range): boolean =>
  /\([^()]{0,20}$/u.test(text.slice(Math.max(0, start - 20), start)) &&
  /^[^()]{0,12}(?:UTC|GMT)\)/u.test(text.slice(end, end + 20));

function takenApart(text: string, sentence: Range, timexes: readonly Timex[]): Scene {
  const words = tokens(text, sentence);
  const here = stretches(
    words,
    timexes.filter((timex) => contains(sentence, timex) && !isUniversal(text, timex)),
  );
  const cut = clauses(words, sentence, here);
  const verbs = new Set(cut.map(({ verb }) => verb?.start));
  const times = here.map((timex): Placed => {
    const at = firstFrom(words, timex.start);
    const before = words[at - 1];
    const clause = saidBehind(text, cut, timex.start, clauseOf(cut, timex));
    const preposition = before !== undefined && BEFORE_TIMES.has(before.low) ? before.low : '';
    const within = isWithin(words, at, preposition, timex);
    const negated = /^(?:before|until|till)$/.test(preposition) && isNegated(words, at, cut[clause]!);
    // "did not sell it until 2013": then it was sold.
    const done = preposition !== 'before' && cut[clause]!.tense === 'past';
    const denied = done ? 'at' : 'from';
    const placed = within ? 'at' : preposition;
    const nearby = words[preposition === '' ? at - 1 : at - 2];
    const beside = nearby?.low === '(' && words[at - 2]?.capital === false ? words[at - 2] : nearby;
    return {
      timex,
      noun: modified(words, timex),
      // "in a Wednesday speech", "in a letter of 3 March"
      occasion:
        isOccasion(words, at) ||
        isGenitiveOccasion(words, at, timex) ||
        (preposition === 'of' && isOccasion(words, at - 2)),
      beside:
        beside?.kind === 'word' && !verbs.has(beside.start) ? { start: beside.start, end: beside.end } : null,
      aside: isAside(words, at, timex, cut[clause]!),
      preposition: negated ? denied : placed,
      clause,
    };
  });
  return { words, clauses: cut, times };
}
