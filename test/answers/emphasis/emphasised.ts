import { emphasis } from '../../../src/answers/emphasis/emphasis.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { tokens } from '../../../src/search/terms/token.ts';
import { read } from '../../../src/text/read.ts';

/** The words that are emphasised in a sentence of an article of its own when it is found for a question. */
export function emphasised(question: string, text: string): string[] {
  const article = makeArticle('a.txt', text);
  const reading = read(article);
  const { start, end } = reading.sentences.at(-1)!;
  const here = tokens(text, { start, end });
  const matched = tokens(question, { start: 0, end: question.length }).map((token) => {
    const asked = question.slice(token.start, token.end);
    const at = here.filter(({ term }) => term === token.term);
    return { asked, how: 'word' as const, word: asked, similarity: 1, at };
  });
  const passage = { article, sentence: reading.sentences.length - 1, start, end };
  return emphasis(question, { passage, score: 1, matched }, reading).map((range) =>
    text.slice(range.start, range.end),
  );
}
