import type { Article } from '../corpus/article.ts';
import type { Range } from '../corpus/span.ts';
import { copy } from '../corpus/verbatim.ts';
import type { Answered } from '../text/dates/attach/asked.ts';
import { monthOf } from '../text/dates/published/month.ts';
import type { Dating } from '../text/dates/attach/dating/dating-rule.ts';
import type { Scene } from '../text/dates/attach/scene.ts';
import type { Timex } from '../text/reading.ts';
import { words, type Piece, type Says } from '../words.ts';
import { monthInWords } from '../words/day.ts';
import { whenWords } from '../words/when.ts';
import type { When } from './answer.ts';

/** "opens next week": what has its day after publication has not happened yet. */
export const isToCome = ({ published }: Article, { from }: When): boolean =>
  from !== null && published.to !== null && from > published.to;

/**
 * Under a passage without a day for what was asked: that it has none, or has one of something else, which is never hidden
 * behind a bare "no day".
 */
export function dayless(article: Article, { times }: Scene): Says {
  const other = times.find(({ timex }) => timex.type !== 'SET' && /^(?:\d{4}|X{4})/.test(timex.value));
  return other === undefined ? whenWords.noDay : whenWords.otherDay({ words: copy(article, other.timex) });
}

const piece = (article: Article, range: Range): Piece => ({ words: copy(article, range) });

/** On what a day rests: it is written out, or reckoned from a day that the article has or is thought to have. */
export function basisOf(article: Article, timexes: readonly Timex[], when: When): Says[] {
  const { value, from, to, basis } = article.published;
  if (when.basis === 'explicit') return [whenWords.explicit];
  if (when.anchor !== null && value !== null) return [whenWords.reckonedFrom(value, words.basis[basis])];
  if (when.anchor !== null && from !== null && to !== null)
    return [whenWords.reckonedBetween(from, to, words.basis[basis])];
  const month = when.value === null && when.status === 'relative' ? monthOf(article.text, timexes) : null;
  if (month === null) return [];
  const { period, date } = month;
  return [whenWords.someMonth(piece(article, period), piece(article, date), monthInWords(month.month))];
}

/** How we know a day: our lines under a passage. */
export function notesOn(
  article: Article,
  timexes: readonly Timex[],
  when: When,
  answered: Answered,
  { timex, via, verb }: Dating,
): Says[] {
  const said: Says[] = [];
  if (via === 'report' && verb !== null) {
    const event = piece(article, answered.event);
    said.push(whenWords.datesReport(piece(article, timex), piece(article, verb), event));
  }
  said.push(...basisOf(article, timexes, when));
  if ((answered.unreal || isToCome(article, when)) && via !== 'report') said.push(whenWords.planned);
  return said;
}
