import type { Article } from '../../corpus/article.ts';
import type { Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';
import type { Reading } from '../../text/reading.ts';
import type { Archive } from '../archive.ts';

/** The sentence before another of an article's body; null for the first. As `sentenceBefore` of the search has it. */
function before({ text, blocks }: Article, { sentences }: Reading, sentence: number): string | null {
  const one = sentences[sentence - 1];
  return one && blocks[one.block]!.role === 'body' ? text.slice(one.start, one.end) : null;
}

/**
 * How surely a passage tells of what is asked, by the reader of question and passage: a logit. It is read under its title and behind the
 * sentence before it, which tells of whom "he" is said.
 */
export function readWith(archive: Archive, reader: Reader, question: string, { passage }: Hit): number {
  const { article, sentence, start, end } = passage;
  const behind = before(article, archive.readingOf(article), sentence);
  return reader.read(question, article.title, article.text.slice(start, end), behind);
}
