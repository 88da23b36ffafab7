import type { Article } from '../corpus/article.ts';
import { type Indexed, passageOf } from './indexed.ts';
import { sentencesOf } from './index/places.ts';
import { admits, type Question } from './question.ts';

/** Which paragraphs and sentences may be found at all. */
export interface Admission {
  readonly paragraph: (paragraph: number) => boolean;
  /** @param sentence its place among the paragraph's sentences */
  readonly sentence: (paragraph: number, sentence: number) => boolean;
}

/** Sentences of some articles that a question's phrases and unwanted words let in. Each is looked at once. */
export function admission(
  question: Question,
  index: Indexed,
  only: (article: Article) => boolean,
): Admission {
  const { places, articles } = index;
  const isOpen = (paragraph: number): boolean => only(articles[places.articles[paragraph]!]!);
  if (question.phrases.length === 0 && question.without.length === 0)
    return { paragraph: isOpen, sentence: isOpen };
  const known = new Map<number, readonly boolean[]>();
  const look = (paragraph: number): readonly boolean[] =>
    sentencesOf(places, paragraph).map((_, at) => {
      const { article, start, end } = passageOf(index, paragraph, at);
      return admits(question, article.text, { start, end });
    });
  const admitted = (paragraph: number): readonly boolean[] => {
    const made = known.get(paragraph) ?? look(paragraph);
    known.set(paragraph, made);
    return made;
  };
  return {
    paragraph: (paragraph) => isOpen(paragraph) && admitted(paragraph).includes(true),
    sentence: (paragraph, sentence) => isOpen(paragraph) && admitted(paragraph)[sentence]!,
  };
}
