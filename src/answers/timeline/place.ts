import { compare } from '../../corpus/compare.ts';
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import { copy } from '../../corpus/verbatim.ts';
import type { Says } from '../../words.ts';
import { timelineWords } from '../../words/timeline.ts';
import type { Place } from '../answer.ts';
import { withDay } from '../when-day.ts';
import { isDay } from '../when-of.ts';
import type { Dated } from '../when-passage.ts';

/** A passage of a timeline. */
export interface Placed extends Dated {
  readonly placed: Place | null;
}

/** A passage on the day of what happened in it, or, with a bound alone, on that; null where it gives no day at all. */
export function happened(one: Dated): Placed | null {
  const { from, to, basis } = one.when;
  if (from === null && to === null) return null;
  return { ...withDay(one), placed: { as: 'happened', from, to, explicit: basis === 'explicit' } };
}

/**
 * A passage on the day of the word that tells of what was asked for, which is named.
 * @param telling the same passage, dated by that word
 */
export function told(one: Dated, telling: Dated): Placed | null {
  const { event, when } = telling;
  if (!isDay(when) || event === null) return null;
  const [day, ...more] = withDay(telling).notes;
  const notes = [day!, dayOf(telling.article, event), ...more];
  const { from, to, basis } = when;
  return { ...one, placed: { as: 'told', from, to, explicit: basis === 'explicit' }, notes };
}

/** Whose day it is. */
export const dayOf = (article: Article, event: Range): Says =>
  timelineWords.told({ words: copy(article, event) });

/** Something said, on the day that its article was published. */
export function published(one: Dated): Placed | null {
  const { from, to } = one.article.published;
  const { status, value } = one.when;
  if (
    one.bears === 'against' ||
    (status !== 'undatable' && value !== 'PRESENT_REF') ||
    from === null ||
    to === null
  )
    return null;
  return {
    ...one,
    placed: { as: 'published', from, to, explicit: false },
    notes: [timelineWords.published(one.article.published)],
  };
}

/** A passage without a day. */
export const nowhere = (one: Dated): Placed => ({ ...withDay(one), placed: null });

const ORDER = ['happened', 'told', 'published'];

/** By day; on a day what happened before what was said or published; without a day by that of publication, then as they stand. */
export const byDay = (all: readonly Placed[]): Placed[] =>
  all
    .map((one) => ({ one, order: orderOf(one) }))
    .toSorted((a, b) => compare(a.order, b.order))
    .map(({ one }) => one);

const orderOf = ({ article, placed, start }: Placed): string =>
  [
    placed?.from ?? placed?.to ?? '9999',
    placed === null ? '' : ORDER.indexOf(placed.as),
    article.published.from ?? '9999',
    article.file,
    String(start).padStart(9, '0'),
  ].join(' ');
