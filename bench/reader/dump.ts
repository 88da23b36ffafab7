import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Explanation } from '../../src/search/explanation.ts';
import type { Text } from '../../src/search/passages.ts';
import { openSearch } from '../../src/search/search.ts';
import { openAdding } from '../../src/search/vectors/adding.ts';
import { type Document, textOf } from '../eval/documents.ts';
import { newsTrain } from '../eval/news-train.ts';
import { openTable } from '../eval/open-table.ts';
import { rows } from '../eval/rows.ts';
import type { Question } from '../eval/retrieval.ts';
import { vectorsOf } from '../eval/search/vectors.ts';

/** A question of any of the sets; `spans` are offsets of the answers, `kind` says how it is worded. */
interface Judged extends Question {
  readonly query: string;
  readonly kind?: string;
  readonly near?: string;
  readonly article?: string;
  readonly spans?: readonly {
    readonly doc?: string;
    readonly start: number;
    readonly end?: number;
    readonly text?: string;
  }[];
}

const { values, positionals } = parseArgs({
  options: { out: { type: 'string' }, vectors: { type: 'string' }, train: { type: 'boolean' } },
  allowPositionals: true,
});
const [folder] = positionals;
const table = openTable();

/** Whether a sentence found is one that answers; by spans, else by sentences, else by document. */
function isRight(question: Judged, doc: string, sentence: number, start: number, end: number): boolean {
  if (question.unanswerable) return false;
  const { spans, sentences, qrels } = question;
  const { [doc]: grade = 0 } = qrels;
  if (grade === 0) return false;
  if (spans)
    return spans.some(
      (one) =>
        (one.doc ?? doc) === doc &&
        one.start < end &&
        start < (one.end ?? one.start + (one.text ?? '').length),
    );
  if (sentences && !Array.isArray(sentences)) return (sentences[doc] ?? []).includes(sentence);
  return true;
}

/** What news-train asks, as the other sets have it; events are left to `/when`. */
function trained(): { readonly documents: readonly Document[]; readonly questions: readonly Judged[] } {
  const { documents, questions: all } = newsTrain(folder!);
  const questions = all
    .filter(({ kind }) => !kind.startsWith('event'))
    .map(({ id, article, kind, question, sentences }): Judged => {
      const unanswerable = kind === 'near' || kind === 'far';
      const spans = sentences.map((one) => {
        const [start, end] = documents.get(article)!.sentences[one]!;
        return { doc: article, start, end };
      });
      return { id, query: question, kind, article, unanswerable, spans, qrels: { [article]: 1 } };
    });
  return { documents: Array.from(documents.values(), ({ id, text }) => ({ id, text })), questions };
}

const { documents, questions } = values.train
  ? trained()
  : {
      documents: rows<Document>(`${folder}/docs.jsonl`),
      questions: rows<Judged>(`${folder}/queries.jsonl`),
    };
const texts: Text[] = documents.map(textOf);
const { encoder, vectors } = vectorsOf(texts, values.vectors ?? `${values.out!}.vectors`);
const READ = 5;
const FIRST = 1e6;
/** Which of the best is put first, so that it is the one that is measured; how many were read, and what the reader says. */
const at = { wanted: 0, read: 0, logit: 0 };
const measuring = {
  read: (...given: Parameters<NonNullable<typeof encoder.reader>['read']>): number => {
    if (at.read++ !== at.wanted) return 0;
    at.logit = encoder.reader!.read(...given);
    return FIRST;
  },
};
let why: Explanation | null = null;
const search = openSearch(texts, table, (one) => (why = one), { ...encoder, reader: measuring });
openAdding(texts, search).add(vectors);

/**
 * What the product's search measures of the five best of every question of a set, what the reader says of each, and whether
 * it answers. One line of JSON a question: python bench/reader/evaluate.py weighs them.
 */
const out = createWriteStream(values.out!);
for (const question of questions) {
  const hits = Array.from({ length: READ }, (_, place) => {
    Object.assign(at, { wanted: place, read: 0 });
    const [first] = search.find(question.query, { limit: 1 }).hits;
    const measured = why!.values;
    if (!first || measured === null || place >= at.read) return [];
    const { article, sentence, start, end } = first.passage;
    const right = isRight(question, article.file, sentence, start, end);
    return [{ right, score: measured.score, logit: at.logit, values: measured }];
  }).flat();
  const { id, query, kind, unanswerable = false } = question;
  const article = question.article ?? question.near ?? Object.keys(question.qrels)[0] ?? id;
  out.write(`${JSON.stringify({ id, query, kind, article, unanswerable, hits })}\n`);
}
out.end();
