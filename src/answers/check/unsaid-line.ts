import type { Article } from '../../corpus/article.ts';
import type { Quotation } from '../../text/reading.ts';
import { checkWords } from '../../words/check.ts';
import type { Says } from '../../words.ts';
import type { Archive } from '../archive.ts';

/** What an article says of words that it says were not said, and by whom not. */
export function unsaidLine(archive: Archive, article: Article, { unsaid }: Quotation): Says {
  const by = unsaid?.by ?? null;
  const name = by === null ? null : archive.people.of(article.id, by).name;
  return checkWords.unsaid(unsaid!.how, name && { words: name });
}
