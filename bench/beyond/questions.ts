import type { Text } from '../../src/search/passages.ts';
import { tokens } from '../../src/search/terms/token.ts';
import { chance } from '../check/random.ts';

/** What is searched for: some words of a sentence, a headline, a question, a phrase without a word, a word mistyped. */
export function questionsOf(texts: readonly Text[], each: number): string[] {
  const { pick, below } = chance(texts.length);
  const drawn: string[] = [];
  while (drawn.length < 5 * each) {
    const { article, reading } = pick(texts);
    const sentence = pick(reading.sentences);
    const words = sentence
      ? tokens(article.text, sentence).map(({ start, end }) => article.text.slice(start, end))
      : [];
    const [first, second, third] = words;
    if (first === undefined || second === undefined || third === undefined) continue;
    drawn.push(
      words.slice(0, 2 + below(6)).join(' '),
      article.title,
      `What did ${article.title.split(' ').slice(0, 3).join(' ')} do?`,
      `"${first} ${second}" -${third}`,
      `${first.replace(/(.)(.)$/u, '$2$1')}e`,
    );
  }
  return drawn;
}
