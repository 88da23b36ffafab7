import type { Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';
import { inBody } from '../../text/in-body.ts';
import { unmarked } from '../../search/reader/unmarked.ts';
import type { Archive } from '../archive.ts';

/**
 * How surely a passage tells of what is asked, by the reader of question and passage: a logit. It is read under its title and behind the
 * sentence before it, as `sentenceBefore` of the search has it, which tells of whom "he" is said.
 */
export function readWith(archive: Archive, reader: Reader, question: string, { passage }: Hit): number {
  const { article, sentence, start, end } = passage;
  const before = inBody(article, archive.readingOf(article), sentence - 1);
  const behind = before && article.text.slice(before.start, before.end);
  return reader.read(unmarked(question), article.title, article.text.slice(start, end), behind);
}
