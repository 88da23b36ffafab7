import { makeArticle } from '../../src/corpus/make.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Text } from '../../src/search/passages.ts';
import { sentences as sentencesOf } from '../../src/text/sentences.ts';

/** A document of an evaluation set; `sentences`, where given, are its passages. */
export interface Document {
  readonly id: string;
  readonly title?: string;
  readonly section?: string;
  readonly text: string;
  readonly sentences?: readonly string[];
}

/** Finding takes no more of a reading than its sentences. */
const UNREAD = { people: [], quotations: [], timexes: [] };

/** The article's only paragraph, cut where the set cuts it. */
function given(article: Article, sentences: readonly string[]): Text {
  let from = 0;
  const ranges = sentences.map((sentence) => {
    const start = Math.max(from, article.text.indexOf(sentence, from));
    from = Math.min(article.text.length, start + sentence.length);
    return { start, end: from, block: 0 };
  });
  const body = { start: 0, end: article.text.length, role: 'body', number: 1 } as const;
  return { article: { ...article, blocks: [body] }, reading: { ...UNREAD, sentences: ranges } };
}

/** A document as an article that can be searched; its file name is the document's id. */
export function textOf({ id, title, section, text, sentences }: Document): Text {
  const headline = [title, section].filter((one) => one !== undefined && one !== '').join(' – ');
  const article = makeArticle(id, text, { title: headline });
  return sentences
    ? given(article, sentences)
    : { article, reading: { ...UNREAD, sentences: sentencesOf(article) } };
}
