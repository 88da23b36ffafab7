import type { Hit } from '../search/found.ts';
import type { Archive } from './archive.ts';
import { dateHit, type Dated } from './when-passage.ts';

/** "the decision to scrap missiles": who scraps what stands elsewhere. */
const isInfinitive = ({ article, event }: Dated): boolean =>
  event !== null && /\bto $/u.test(article.text.slice(Math.max(0, event.start - 4), event.start));

/** Other passages of the same article that speak of the same event, each with a bound of its own. */
export function tighter(
  archive: Archive,
  date: (hit: Hit) => Dated,
  hits: readonly Hit[],
  first: Dated,
): Dated[] {
  const word = wordAt(first);
  return hits
    .filter((hit) => hit.passage.article === first.article)
    .map((hit) => {
      const plain = dateHit(hit, archive.readingOf(first.article));
      return isInfinitive(plain) ? plain : date(hit);
    })
    .filter((other) => other.when.status === 'bounded' && wordAt(other) === word);
}

const wordAt = ({ article, event }: Dated): string | null =>
  event === null ? null : article.text.slice(event.start, event.end).toLowerCase();
