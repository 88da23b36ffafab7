import { makeArticle } from '../../../src/corpus/make.ts';
import { openSearch } from '../../../src/search/search.ts';
import { read } from '../../../src/text/read.ts';
import { type Contender, DEPTH, titleOf } from '../contender.ts';

/** Our search as a whole, from articles to marked sentences. */
export const whole: Contender = (passages) => {
  const texts = passages.map((passage) => {
    const article = makeArticle(passage.id, passage.text, { title: titleOf(passage) });
    return { article, reading: read(article) };
  });
  const search = openSearch(texts, null);
  return (query) => {
    const { hits } = search.find(query, { limit: DEPTH });
    return [...new Set(hits.map(({ passage }) => passage.article.file))];
  };
};
