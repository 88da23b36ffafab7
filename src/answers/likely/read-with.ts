import type { Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';

/**
 * How surely a passage tells of what is asked, by the reader of question and passage: a logit. It is read alone under its title, as most of
 * what the reader was trained on was: beside what tells of it, a sentence that does not is believed too.
 */
export function readWith(reader: Reader, question: string, { passage }: Hit): number {
  const { article, start, end } = passage;
  return reader.read(question, article.title, [article.text.slice(start, end)], 0);
}
