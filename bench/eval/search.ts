import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readTable } from '../../src/search/table.ts';
import { type Document, textOf } from './documents.ts';
import { rows } from './rows.ts';
import { errorsOf } from './search/errors.ts';
import { interval } from './search/interval.ts';
import { type Bridge, run } from './search/run.ts';
import { vectorsOf } from './search/vectors.ts';
import { documentsOf, judgedOf, measure, ndcg, type Question, type Run } from './retrieval.ts';

/** What one bridge to other words is worth beside another: nDCG@10 with the other, and what it adds, with the 95 % interval. */
function worth(
  questions: readonly Question[],
  runs: ReadonlyMap<string, Run>,
  without: ReadonlyMap<string, Run>,
) {
  const judged = judgedOf(questions);
  const each = (found: ReadonlyMap<string, Run>): number[] =>
    judged.map(({ id, qrels }) => ndcg(qrels, documentsOf(found.get(id))));
  const plain = each(without);
  return {
    ndcg10: measure(judged, without).ndcg10,
    adds: interval(each(runs).map((one, i) => one - plain[i]!)),
  };
}

const { values, positionals } = parseArgs({
  options: {
    errors: { type: 'boolean' },
    out: { type: 'string' },
    /** By words alone. */
    words: { type: 'boolean' },
    /** With the encoder: a file that keeps the vectors of the documents between runs. */
    vectors: { type: 'string' },
  },
  allowPositionals: true,
});
const table = values.words ? null : readTable();
if (table && 'kind' in table) throw new Error(`No table of meanings: ${table.kind} ${table.path}`);
const written: Run[] = [];
for (const folder of positionals) {
  const texts = rows<Document>(`${folder}/docs.jsonl`).map(textOf);
  const questions = rows<Question>(`${folder}/queries.jsonl`);
  const words: Bridge = { meaning: null, encoder: null, vectors: new Map() };
  const byTable = { ...words, meaning: table };
  const bridge = values.vectors ? { ...byTable, ...vectorsOf(texts, values.vectors) } : byTable;
  const runs = run(texts, questions, bridge);
  const set = folder.split('/').findLast((part) => part !== '');
  const besides = {
    ...(table && { besideWords: worth(questions, runs, run(texts, judgedOf(questions), words)) }),
    ...(bridge.encoder && { besideTable: worth(questions, runs, run(texts, judgedOf(questions), byTable)) }),
  };
  console.log(JSON.stringify({ set, ...measure(questions, runs), ...besides }));
  if (values.errors) {
    const byId = new Map(texts.map((text) => [text.article.file, text]));
    const lines = errorsOf(questions, runs, (document, sentence) => {
      const { article, reading } = byId.get(document) ?? {};
      const range = sentence === undefined ? undefined : reading?.sentences[sentence];
      return article?.text.slice(range?.start, range?.end) ?? '';
    });
    console.log(lines.join('\n'));
  }
  written.push(...runs.values());
}
if (values.out !== undefined)
  writeFileSync(values.out, written.map((one) => `${JSON.stringify(one)}\n`).join(''));
