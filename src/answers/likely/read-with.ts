import type { Hit } from '../../search/found.ts';
import type { Reader } from '../../search/reader/reader.ts';
import type { Reading } from '../../text/reading.ts';

/**
 * How surely a passage tells of what is asked, by the reader of question and passage: a logit. It is read with the sentences
 * beside it in its article's body, as it was when the reader was trained.
 */
export function readWith(reader: Reader, question: string, { passage }: Hit, reading: Reading): number {
  const { article, sentence } = passage;
  const bodies = article.blocks.filter(({ role }) => role === 'body');
  const beside = [sentence - 1, sentence, sentence + 1].filter((place) => {
    const one = reading.sentences[place];
    return one && bodies.some(({ start, end }) => start <= one.start && one.end <= end);
  });
  const texts = beside.map((place) => {
    const { start, end } = reading.sentences[place]!;
    return article.text.slice(start, end);
  });
  return reader.read(question, article.title, texts, beside.indexOf(sentence));
}
