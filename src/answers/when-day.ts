import { copy } from '../corpus/verbatim.ts';
import { interval } from '../text/dates/interval.ts';
import type { Says } from '../words.ts';
import { dateInWords, whenWords } from '../words/when.ts';
import { isDay } from './when-of.ts';
import type { Dated } from './when-passage.ts';

/** The day that a passage supports, in words, with its weakest basis; what there is instead where it gives none. */
export function dayOf({ article, when: found, either }: Dated): Says {
  const { status, value, from, to, timex } = found;
  const published =
    article.published.basis === 'inferred' && found.basis === 'inferred' ? article.published.value : null;
  if (isDay(found) && value !== null) {
    const date = dateInWords(value, from, to);
    return published === null ? whenWords.dated(date) : whenWords.ifPublished(date, published);
  }
  if (either !== null) {
    const [first = '', second = ''] = either.map((one) => {
      const days = interval(one);
      return dateInWords(one, days?.from ?? null, days?.to ?? null);
    });
    return whenWords.either(first, second, published);
  }
  if (status === 'bounded' && to !== null) return whenWords.noLater(to, published);
  if (status === 'bounded' && from !== null) return whenWords.noEarlier(from, published);
  if (timex === null) return whenWords.undatable;
  const words = { words: copy(article, timex) };
  return status === 'relative' ? whenWords.unpublished(words) : whenWords.vague(words);
}

/** The passage with its day said first, before how that is known. */
export const withDay = (one: Dated): Dated =>
  one.when.status === 'undatable' ? one : { ...one, notes: [dayOf(one), ...one.notes] };
