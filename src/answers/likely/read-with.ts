import type { Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';

/**
 * How surely a passage tells of what is asked, by the reader of question and passage: a logit. It is read alone under its title: beside
 * sentences that tell of the event, one that tells of another act is taken for one of them.
 */
export function readWith(reader: Reader, question: string, { passage }: Hit): number {
  const { article, start, end } = passage;
  return reader.read(question, article.title, [article.text.slice(start, end)], 0);
}
