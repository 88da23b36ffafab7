import type { Article } from '../../corpus/article.ts';
import { contains, type Range } from '../../corpus/span.ts';
import type { Quotation, Timex } from '../reading.ts';
import { tokens, type Token } from '../tokens.ts';
import type { Day } from './calendar.ts';
import { candidates } from './candidates.ts';
import { clauses } from './clauses/clauses.ts';
import { direction } from './direction.ts';
import { between, taken, timex, type Days } from './fill.ts';
import { leaning } from './lean/leaning.ts';
import { isNarrative } from './narrative.ts';
import { ofPerson } from './of-person.ts';
import { isOfNoun, nearer } from './of-noun.ts';
import { monthDay } from './rules/month-day.ts';
import { ownedBy } from './owned.ts';
import { speaking } from './speaking.ts';
import type { Direction, Filled } from './rule.ts';

/** What a date lacks is taken from so many read before it, at least: a list of a million dates is read in order, not in pairs. */
const LOOK_BACK = 200;

/**
 * The time expressions of an article, in order and disjoint. Two passes, as in HeidelTime (Strötgen and Gertz, 2010):
 * what each expression says by itself, then what it lacks from the day of publication, the dates already read and
 * the tense around it. What is spoken is reckoned from the day of speaking. No clock is read: an article without a date of publication keeps its holes.
 * @param wordsOf the words of the sentence with that index, where they are cut already
 * @param persons where the article names a person: a month or a weekday there is a name
 */
export function timexes(
  article: Pick<Article, 'text' | 'published'>,
  sentences: readonly Range[],
  quotations: readonly Quotation[],
  wordsOf = (index: number): readonly Token[] => tokens(article.text, sentences[index]!),
  persons: readonly Range[] = [],
): Timex[] {
  const { text, published } = article;
  const isName = ofPerson(text, persons);
  const first = sentences.map((sentence) => ({
    sentence,
    found: candidates(text, [sentence]).filter((one) => !isName?.(one)),
  }));
  const narrative = isNarrative(
    first.flatMap(({ found }) => found),
    published.value,
  );
  const said = inOrder(sentences, quotations);
  const seen: Timex[] = [];
  const recent: Timex[] = [];
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
          candidate.expression.fill?.({ published: day, seen: recent, here, direction: to, narrative }) ??
          null;
        return from.value === null ? between(from, on) : on(from.value);
      };
      const toward = looking(way);
      // A year that a noun's tense cannot tell is the nearest: a farther one would have been written.
      const loose = way !== null && candidate.rule === monthDay && isOfNoun(text, cut, found, at);
      const filled = loose ? nearer(looking(null), toward, from.value) : toward;
      const open = filled !== null && !filled.certain && (way === null || filled.value !== toward?.value);
      return timex(candidate, open ? filled : toward, open ? [looking('past'), looking('future')] : []);
    };
    const takes = leaning(text, found);
    /** One that leans on the next is read after it; an unfit one by itself. */
    const read = (at: number, from: Days, next: Timex | undefined): Timex => {
      const take = next === undefined ? null : takes[at]!;
      const own = ownedBy(text, here.at(-1), found[at]!);
      return (
        (take && taken(found[at]!, take, next!)) ??
        (own && taken(found[at]!, own, here.at(-1)!)) ??
        fill(at, from)
      );
    };
    for (let at = 0; at < found.length; at++) {
      let last = at;
      while (takes[last] !== null) last++;
      const chain: Timex[] = [];
      for (let i = last; i >= at; i--) chain.push(read(i, published, chain.at(-1)));
      for (const one of chain.toReversed()) {
        seen.push(one);
        recent.push(one);
        here.push(one);
      }
      if (recent.length > 2 * LOOK_BACK) recent.splice(0, LOOK_BACK);
      at = last;
    }
    // A second look at what is spoken on a day that the sentence gives.
    const spoken = speaking(text, sentence, here, said.get(index) ?? []);
    if (spoken === null) continue;
    const day = { value: spoken.day, from: null, to: null };
    for (let i = here.length - 1; i >= 0; i--)
      if (spoken.parts.some((part) => contains(part, here[i]!))) {
        const again = read(i, day, here[i + 1]);
        for (const list of [seen, recent, here]) replaceAt(list, i - here.length, again);
      }
  }
  return seen;
}

/** Puts another in the place of one, counted from the end; nothing where it is no longer in the list. */
function replaceAt(list: Timex[], fromEnd: number, by: Timex): void {
  if (list.length + fromEnd >= 0) list[list.length + fromEnd] = by;
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
