import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Quotation, Timex } from '../reading.ts';
import { candidates } from './candidates.ts';
import { direction } from './direction.ts';
import { interval } from './interval.ts';

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
  const read: Timex[] = [];
  for (const sentence of sentences)
    for (const { start, end, rule, expression } of candidates(article.text, [sentence])) {
      const filled = expression.fill?.({
        published: article.published.value,
        seen: read,
        direction: direction(article.text, sentence, { start, end }),
      });
      const value = filled?.value ?? expression.value;
      const days = expression.type === 'DATE' || expression.type === 'TIME' ? interval(value) : null;
      read.push({
        start,
        end,
        type: expression.type,
        value,
        from: days?.from ?? null,
        to: days?.to ?? null,
        anchor: filled?.anchor ?? null,
        certain: filled?.certain ?? expression.fill === undefined,
        rule: rule.name,
      });
    }
  return read;
}
