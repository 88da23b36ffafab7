import { bodyOf } from '../search/passages.ts';
import { admits } from '../search/question.ts';
import type { Sought } from '../search/stacks.ts';
import { isOfState } from '../search/terms/initials.ts';
import { stem } from '../search/terms/stem.ts';
import { isStopWord } from '../search/terms/stop.ts';
import { wordsIn } from '../search/terms/word.ts';
import { paragraphAt } from './documents.ts';
import type { Proposed } from './proposed.ts';
import type { Texts } from './texts.ts';
import { written } from './written.ts';

/** What a question lets in, as far as that goes beyond its words. */
export interface Admitted {
  /** Whether that is every paragraph. */
  readonly isAll: boolean;
  /** What only those paragraphs match that may have its phrases: the rest need not be looked at. */
  readonly filter: readonly object[];
  /** Which of some paragraphs it lets in: those of articles that are meant, with a sentence that has its phrases and no more. */
  readonly allowed: (some: readonly Proposed[]) => readonly boolean[];
}

/** The telling words of phrases, as terms. */
const termsOf = (phrases: readonly string[]): string[] => [
  ...new Set(
    phrases.flatMap((phrase) =>
      wordsIn(phrase, { start: 0, end: phrase.length })
        .filter(({ folded, bare }) => !isStopWord(folded) && !isStopWord(bare) && !isOfState(bare))
        .map(({ bare }) => written(stem(bare))),
    ),
  ),
];

/** What a question lets in. Articles are read for it only where words alone do not tell. */
export function admitting({ question, only }: Pick<Sought, 'question' | 'only'>, texts: Texts): Admitted {
  const { phrases, without } = question;
  const unwanted = without.map((term) => ` ${written(term)} `);
  /** Whether a paragraph has all that can be asked of it because nothing unwanted stands in it at all. */
  const isPlain = ({ terms }: Proposed): boolean =>
    phrases.length === 0 &&
    (unwanted.length === 0 || (terms !== undefined && !unwanted.some((term) => ` ${terms} `.includes(term))));
  return {
    isAll: only === null && phrases.length === 0 && without.length === 0,
    filter: termsOf(phrases).map((term) => ({ term: { terms: term } })),
    allowed(some) {
      const doubtful = some.filter((one) => only !== null || !isPlain(one));
      const ids = [...new Set(doubtful.map(({ article }) => article))];
      const read = new Map(texts(ids).map(({ text }, i) => [ids[i]!, { text, body: bodyOf(text) }]));
      return some.map((one) => {
        const { text, body } = read.get(one.article) ?? {};
        if (only && !only(text!.article)) return false;
        if (isPlain(one)) return true;
        return body![paragraphAt(one.at)]!.some((each) => admits(question, text!.article.text, each));
      });
    },
  };
}
