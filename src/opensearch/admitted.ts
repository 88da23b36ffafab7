import type { Article } from '../corpus/article.ts';
import { bodyOf } from '../search/passages.ts';
import { admits } from '../search/question.ts';
import type { Sought } from '../search/stacks.ts';
import { isOfState } from '../search/terms/initials.ts';
import { stem } from '../search/terms/stem.ts';
import { isStopWord } from '../search/terms/stop.ts';
import { wordsIn } from '../search/terms/word.ts';
import { paragraphAt } from './documents.ts';
import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';
import type { Texts } from './texts.ts';
import { written } from './written.ts';

/** The articles that are searched. */
export interface Own {
  readonly texts: Texts;
  /** The ids of those that are meant. */
  readonly meant: (only: (article: Article) => boolean) => readonly string[];
}

/** What a question lets in, as far as that goes beyond its words. */
export interface Admitted {
  /** Whether that is all that `filter` leaves. */
  readonly isAll: boolean;
  /** What only those paragraphs match that may be let in: the rest need not be looked at. */
  readonly filter: readonly object[];
  /** The same of sentences. */
  readonly inSentences: () => readonly object[];
  /** Which of some paragraphs it lets in: those of articles that are meant, with a sentence that has its phrases and no more. */
  readonly allowed: (some: readonly Proposed[]) => readonly boolean[];
}

/** So many articles or paragraphs are named one by one; of more, each that is found is looked at. */
const MOST_NAMED = 20_000;
const PAGE = 1_000;

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
export function admitting(
  { question, only }: Pick<Sought, 'question' | 'only'>,
  { pages }: Searches,
  { texts, meant }: Own,
): Admitted {
  const { phrases, without } = question;
  const open = only && new Set(meant(only));
  const isNamed = open !== null && open.size <= MOST_NAMED;
  const named = isNamed ? [{ terms: { article: [...open] } }] : [];
  const filter = [...termsOf(phrases).map((term) => ({ term: { terms: term } })), ...named];
  const unwanted = without.map((term) => ` ${written(term)} `);
  /** Whether a paragraph has all that can be asked of it because nothing unwanted stands in it at all. */
  const isPlain = ({ terms }: Proposed): boolean =>
    phrases.length === 0 &&
    (unwanted.length === 0 || (terms !== undefined && !unwanted.some((term) => ` ${terms} `.includes(term))));
  const allowed = (some: readonly Proposed[]): boolean[] => {
    const doubtful = some.filter((one) => (open?.has(one.article) ?? true) && !isPlain(one));
    const ids = [...new Set(doubtful.map(({ article }) => article))];
    const read = new Map(texts(ids).map(({ text }, i) => [ids[i]!, { text, body: bodyOf(text) }]));
    return some.map((one) => {
      if (open && !open.has(one.article)) return false;
      if (isPlain(one)) return true;
      const { text, body } = read.get(one.article)!;
      return body[paragraphAt(one.at)]!.some((each) => admits(question, text.article.text, each));
    });
  };
  /** The places of the paragraphs that have its phrases; null where they are too many. */
  const withPhrases = (): readonly number[] | null => {
    const query = { bool: { filter } };
    const body = { query, sort: [{ at: 'asc' }], _source: ['article', 'at'] };
    const found: number[] = [];
    for (const hits of pages(body, PAGE)) {
      const some = hits.map(({ _source }) => _source as Proposed);
      const may = allowed(some);
      found.push(...some.filter((_, i) => may[i]).map(({ at }) => at));
      if (found.length > MOST_NAMED) return null;
    }
    return found;
  };
  return {
    isAll: (only === null || isNamed) && phrases.length === 0 && without.length === 0,
    filter,
    inSentences() {
      const ats = filter.length > named.length ? withPhrases() : null;
      return ats === null ? named : [{ terms: { within: ats } }];
    },
    allowed,
  };
}
