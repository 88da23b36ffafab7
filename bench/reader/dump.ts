import { createWriteStream } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Explanation } from '../../src/search/explanation.ts';
import type { Text } from '../../src/search/passages.ts';
import { openSearch } from '../../src/search/search.ts';
import { readTable } from '../../src/search/table.ts';
import { type Document, textOf } from '../eval/documents.ts';
import { rows } from '../eval/rows.ts';
import type { Question } from '../eval/retrieval.ts';

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
  options: { out: { type: 'string' }, hits: { type: 'string', default: '6' } },
  allowPositionals: true,
});
const table = readTable();
if ('kind' in table) throw new Error(`No table of meanings: ${table.kind} ${table.path}`);
const most = Number(values.hits);

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

/**
 * What the product's search makes of every question of a set: its outcome, how sure it is and from what, and the first
 * hits, each with the sentences around it and whether it answers. One line of JSON a question.
 */
const [folder] = positionals;
const texts: Text[] = rows<Document>(`${folder}/docs.jsonl`).map(textOf);
const readings = new Map(texts.map((text) => [text.article.file, text]));
let why: Explanation | null = null;
const search = openSearch(texts, table, (one) => (why = one));
const out = createWriteStream(values.out!);
for (const question of rows<Judged>(`${folder}/queries.jsonl`)) {
  const { outcome, hits } = search.find(question.query, { limit: most });
  const found = hits.map(({ passage, score }) => {
    const { article, sentence, start, end } = passage;
    const { sentences } = readings.get(article.file)!.reading;
    const block = sentences[sentence]!.block;
    const near = [sentence - 1, sentence, sentence + 1].filter(
      (at) => sentences[at] && article.blocks[sentences[at].block]?.role === 'body',
    );
    return {
      doc: article.file,
      title: article.title,
      sentence,
      score,
      right: isRight(question, article.file, sentence, start, end),
      block,
      at: near.indexOf(sentence),
      window: near.map((at) => article.text.slice(sentences[at]!.start, sentences[at]!.end)),
    };
  });
  const { id, query, kind, unanswerable = false } = question;
  const parts = Object.fromEntries(why!.sure.map(({ name, value, weight }) => [name, [value, weight]]));
  const article = question.article ?? question.near ?? Object.keys(question.qrels ?? {})[0] ?? null;
  out.write(`${JSON.stringify({ id, query, kind, article, unanswerable, outcome, parts, hits: found })}\n`);
}
out.end();
