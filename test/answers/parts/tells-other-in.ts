import { tellsOther } from '../../../src/answers/parts/tells-other.ts';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openSearch } from '../../../src/search/search.ts';
import { read } from '../../../src/text/read.ts';

/** Whether the passage of one text that is nearest to a question only tells what was asked of another act or another thing. */
export function tellsOtherIn(text: string, question: string): boolean {
  const article = makeArticle('a.txt', `News of the day\n\n${text}\n`, {});
  const reading = read(article);
  const { hits, words } = openSearch([{ article, reading }], null).find(question);
  return tellsOther({ readingOf: () => reading }, question, words)(hits[0]!);
}
