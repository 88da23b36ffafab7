import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Quotation, Timex } from '../reading.ts';
import { candidates, type Candidate } from './candidates.ts';
import { clauses } from './clauses/clauses.ts';
import { direction } from './direction.ts';
import { interval } from './interval.ts';
import { isNarrative } from './narrative.ts';
import type { Filled } from './rule.ts';

/**
 * The time expressions of an article, in order and disjoint. Two passes, as in HeidelTime (Strötgen and Gertz, 2010):
 * what each expression says by itself, then what it lacks from the day of publication, the dates already read and
 * the tense around it. No clock is read: an article without a date of publication keeps its holes.
 */
export function timexes(
  article: Pick<Article, 'text' | 'published'>,
  sentences: readonly Range[],
  _quotations: readonly Quotation[],
): Timex[] {
  const { text, published } = article;
  const first = sentences.map((sentence) => ({ sentence, found: candidates(text, [sentence]) }));
  const narrative = isNarrative(
    first.flatMap(({ found }) => found),
    published.value,
  );
  const seen: Timex[] = [];
  for (const { sentence, found } of first) {
    const cut = found.some(({ expression }) => expression.fill) ? clauses(text, sentence, found) : [];
    const here: Timex[] = [];
    for (const candidate of found) {
      const filled = candidate.expression.fill?.({
        published: published.value,
        seen,
        here,
        direction: direction(text, sentence, cut, candidate),
        narrative,
      });
      const read = timex(candidate, filled ?? null);
      seen.push(read);
      here.push(read);
    }
  }
  return seen;
}

function timex({ start, end, rule, expression }: Candidate, filled: Filled | null): Timex {
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
    certain: filled?.certain ?? expression.fill === undefined,
    rule: rule.name,
  };
}
