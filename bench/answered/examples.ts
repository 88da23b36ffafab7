import { makeArticle } from '../../src/corpus/make.ts';
import { isPart } from '../../src/search/confidence.ts';
import type { Values } from '../../src/search/evidence/values.ts';
import type { Explanation } from '../../src/search/explanation.ts';
import type { Text } from '../../src/search/passages.ts';
import { isQuestion } from '../../src/search/question.ts';
import { openSearch } from '../../src/search/search.ts';
import { openAdding } from '../../src/search/vectors/adding.ts';
import { read } from '../../src/text/read.ts';
import { newsTrain, tellsIt } from '../eval/news-train.ts';
import { openTable } from '../eval/open-table.ts';
import { vectorsOf } from '../eval/search/vectors.ts';

/** What a question is: one fact asked three times, a near miss, or something else altogether. */
const KINDS = ['own', 'names', 'para', 'near', 'far'] as const;
type Kind = (typeof KINDS)[number];

/** A question, and what was measured of the passage that came first. */
export interface Example {
  readonly article: string;
  readonly kind: Kind;
  readonly values: Values;
  /** Whether it lacks something of the question. */
  readonly part: boolean;
  /** Whether that passage answers. */
  readonly right: boolean;
}

const isKind = (kind: string): kind is Kind => (KINDS as readonly string[]).includes(kind);

/**
 * Asks the questions of a folder like news-train (`articles.jsonl`, `rows.jsonl`) of all its articles together.
 * @param path a file that keeps the vectors of its sentences between runs
 */
export function examplesOf(folder: string, path: string): Example[] {
  const { documents, questions } = newsTrain(folder);
  const texts = Array.from(documents.values(), ({ id, text }): Text => {
    const article = makeArticle(id, text, {});
    return { article, reading: read(article) };
  });
  const { encoder, vectors } = vectorsOf(texts, path);
  const whys: Explanation[] = [];
  const search = openSearch(texts, openTable(), (why) => whys.push(why), encoder);
  openAdding(texts, search).add(vectors);
  return questions.flatMap((row): Example[] => {
    const { article, kind, question } = row;
    if (!isKind(kind) || !isQuestion(question)) return [];
    const [first] = search.find(question, { limit: 1 }).hits;
    const values = whys.pop()!.values;
    if (!first || values === null) return [];
    const { passage } = first;
    const right =
      kind !== 'near' &&
      kind !== 'far' &&
      passage.article.file === article &&
      tellsIt(documents.get(article)!, row, passage);
    return [{ article, kind, values, part: isPart(values), right }];
  });
}
