import type { Article } from '../corpus/article.ts';
import { type Indexed, passageOf } from './indexed.ts';
import { holdersOf, isThere } from './index/beside.ts';
import { sentencesOf } from './index/places.ts';
import { admits, type Question } from './question.ts';
import { isOfState } from './terms/initials.ts';
import { isStopWord } from './terms/stop.ts';
import { wordsIn } from './terms/word.ts';

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
  const isOpen = once(
    places.articles,
    articles.length,
    (article) => isThere(index, article) && only(articles[article]!),
  );
  if (question.phrases.length === 0 && question.without.length === 0)
    return { paragraph: isOpen, sentence: isOpen };
  const known = new Map<number, readonly boolean[]>();
  const wording = holdingWords(question, index);
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
    paragraph: (paragraph) => isOpen(paragraph) && wording(paragraph) && admitted(paragraph).includes(true),
    sentence: (paragraph, sentence) => isOpen(paragraph) && admitted(paragraph)[sentence]!,
  };
}

/** Whether a paragraph is in an article that is meant, each article asked about once. @param articleOf by paragraph */
function once(
  articleOf: ArrayLike<number>,
  articles: number,
  isMeant: (article: number) => boolean,
): (paragraph: number) => boolean {
  const [yes, no] = [1, 2];
  const known = new Uint8Array(articles);
  return (paragraph) => {
    const article = articleOf[paragraph]!;
    return (known[article] ||= isMeant(article) ? yes : no) === yes;
  };
}

/** Which paragraphs have all telling words of a question's phrases, headline included: no other can have the phrases. */
function holdingWords({ phrases }: Question, index: Indexed): (paragraph: number) => boolean {
  const words = new Set(
    phrases.flatMap((phrase) =>
      wordsIn(phrase, { start: 0, end: phrase.length })
        .filter(({ folded, bare }) => !isStopWord(folded) && !isStopWord(bare) && !isOfState(bare))
        .map(({ bare }) => bare),
    ),
  );
  if (words.size === 0) return () => true;
  const having = new Map(Array.from(words, (word) => [word, new Set<number>()]));
  const { words: forms, termOf } = index.lexicon;
  for (const [form, word] of forms.entries()) {
    const paragraphs = having.get(word);
    if (paragraphs) for (const paragraph of holdersOf(index, termOf[form]!)) paragraphs.add(paragraph);
  }
  const all = [...having.values()];
  return (paragraph) => all.every((paragraphs) => paragraphs.has(paragraph));
}
