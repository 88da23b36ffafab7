import type { Article, Published } from '../../corpus/article.ts';
import { contains, type Range } from '../../corpus/span.ts';
import type { Quotation, Timex } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';
import type { Day } from './calendar.ts';
import { candidates, type Candidate } from './candidates.ts';
import { clauses } from './clauses/clauses.ts';
import { direction } from './direction.ts';
import { interval } from './interval.ts';
import { isNarrative } from './narrative.ts';
import { isOfNoun, nearer } from './of-noun.ts';
import { monthDay } from './rules/month-day.ts';
import { speaking } from './speaking.ts';
import type { Direction, Filled } from './rule.ts';

/**
 * The time expressions of an article, in order and disjoint. Two passes, as in HeidelTime (Strötgen and Gertz, 2010):
 * what each expression says by itself, then what it lacks from the day of publication, the dates already read and
 * the tense around it. What is spoken is reckoned from the day of speaking. No clock is read: an article without a date of publication keeps its holes.
 * @param wordsOf the words of the sentence with that index, where they are cut already
 */
export function timexes(
  article: Pick<Article, 'text' | 'published'>,
  sentences: readonly Range[],
  quotations: readonly Quotation[],
  wordsOf = (index: number): readonly Token[] => tokens(article.text, sentences[index]!),
): Timex[] {
  const { text, published } = article;
  const first = sentences.map((sentence) => ({ sentence, found: candidates(text, [sentence]) }));
  const narrative = isNarrative(
    first.flatMap(({ found }) => found),
    published.value,
  );
  const said = inOrder(sentences, quotations);
  const seen: Timex[] = [];
  for (const [index, { sentence, found }] of first.entries()) {
    const cut = found.some(({ expression }) => expression.fill)
      ? clauses(wordsOf(index), sentence, found)
      : [];
    const here: Timex[] = [];
    const fill = (at: number, from: Days): Timex => {
      const candidate = found[at]!;
      const way = direction(text, sentence, cut, candidate);
      const looking = (to: Direction): Filled | null => {
        const on = (day: Day | null) =>
          candidate.expression.fill?.({ published: day, seen, here, direction: to, narrative }) ?? null;
        return from.value === null ? between(from, on) : on(from.value);
      };
      const toward = looking(way);
      // A year that a noun's tense cannot tell is the nearest: a farther one would have been written.
      const loose = way !== null && candidate.rule === monthDay && isOfNoun(text, cut, found, at);
      const filled = loose ? nearer(looking(null), toward, from.value) : toward;
      const open = filled !== null && !filled.certain && (way === null || filled.value !== toward?.value);
      return timex(candidate, open ? filled : toward, open ? [looking('past'), looking('future')] : []);
    };
    for (const at of found.keys()) {
      const read = fill(at, published);
      seen.push(read);
      here.push(read);
    }
    // A second look at what is spoken on a day that the sentence gives.
    const spoken = speaking(text, sentence, here, said.get(index) ?? []);
    if (spoken !== null)
      here.forEach((read, i) => {
        if (spoken.parts.some((part) => contains(part, read)))
          seen[seen.length - here.length + i] = fill(i, { value: spoken.day, from: null, to: null });
      });
  }
  return seen;
}

/** The quotations whose cue stands in each sentence; both are in order. */
function inOrder(
  sentences: readonly Range[],
  quotations: readonly Quotation[],
): ReadonlyMap<number, Quotation[]> {
  const withCue = quotations
    .filter(({ cue }) => cue !== null)
    .toSorted((a, b) => a.cue!.start - b.cue!.start);
  let index = 0;
  return Map.groupBy(withCue, ({ cue }) => {
    while (index < sentences.length - 1 && sentences[index]!.end <= cue!.start) index++;
    return index;
  });
}

type Days = Pick<Published, 'value' | 'from' | 'to'>;

/**
 * What an expression comes to in an article that was published between two days: reckoning never turns back, so that
 * what both ends agree on holds for every day between them.
 */
function between({ from, to }: Days, at: (day: Day | null) => Filled | null): Filled | null {
  const first = from === null ? null : at(from);
  const last = to === null ? null : at(to);
  return first !== null && first.value === last?.value ? first : at(null);
}

/** @param ways what the expression comes to looking back and ahead, where either may be meant */
function timex(
  { start, end, rule, expression }: Candidate,
  filled: Filled | null,
  ways: readonly (Filled | null)[],
): Timex {
  const { type } = expression;
  const value = filled?.value ?? expression.value;
  const days = type === 'DATE' || type === 'TIME' ? interval(value) : null;
  return {
    start,
    end,
    type,
    value,
    from: days?.from ?? null,
    to: days?.to ?? null,
    anchor: filled?.anchor ?? null,
    // Where both ways lead to the same day there is nothing to guess.
    certain:
      (ways.length > 0 && ways.every((way) => way?.certain && way.value === value)) ||
      (filled?.certain ?? expression.fill === undefined),
    other: ways.find((way) => way !== null && way.value !== value)?.value ?? null,
    rule: rule.name,
  };
}
