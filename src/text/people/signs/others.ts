import type { Range } from '../../../corpus/span.ts';
import type { Article } from '../../../corpus/article.ts';
import { PLACES } from '../../lexicon/organisations.ts';
import type { Reading } from '../../reading.ts';
import { surname } from '../same.ts';
import { nameWords } from '../words.ts';

/** No more people of one article than this are kept: the rest tells little, and keeps hostile text linear. */
const MOST = 60;

/** Whom an article names, by surname: people in full, or with a form of address. */
export function othersIn({ text }: Article, { people }: Reading): ReadonlyMap<string, Range> {
  const found = new Map<string, Range>();
  for (const { name, kind, gender, offices } of people) {
    if (found.size === MOST) break;
    const words = nameWords(text.slice(name.start, name.end));
    const shown = words.length > 1 || gender !== null || offices.length > 0;
    if (kind === 'person' && shown && !words.some((word) => PLACES.has(word)))
      found.set(surname({ words }), name);
  }
  return found;
}
