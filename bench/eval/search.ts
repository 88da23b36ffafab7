import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Text } from '../../src/search/passages.ts';
import { readTable } from '../../src/search/table.ts';
import { type Document, textOf } from './documents.ts';
import { rows } from './rows.ts';
import { errorsOf } from './search/errors.ts';
import { interval } from './search/interval.ts';
import { run } from './search/run.ts';
import { documentsOf, judgedOf, measure, ndcg, type Question, type Run } from './retrieval.ts';

/** What the table of meanings is worth: nDCG@10 without it, and what it adds, with the 95 % interval. */
function worthOfMeaning(
  texts: readonly Text[],
  questions: readonly Question[],
  runs: ReadonlyMap<string, Run>,
) {
  const judged = judgedOf(questions);
  const without = run(texts, judged, null);
  const each = (found: ReadonlyMap<string, Run>): number[] =>
    judged.map(({ id, qrels }) => ndcg(qrels, documentsOf(found.get(id))));
  const plain = each(without);
  return {
    ndcg10WithoutMeaning: measure(judged, without).ndcg10,
    meaningAdds: interval(each(runs).map((one, i) => one - plain[i]!)),
  };
}

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean' }, out: { type: 'string' }, words: { type: 'boolean' } },
  allowPositionals: true,
});
const table = values.words ? null : readTable();
if (table && 'kind' in table) throw new Error(`No table of meanings: ${table.kind} ${table.path}`);
const written: Run[] = [];
for (const folder of positionals) {
  const texts = rows<Document>(`${folder}/docs.jsonl`).map(textOf);
  const questions = rows<Question>(`${folder}/queries.jsonl`);
  const runs = run(texts, questions, table);
  const set = folder.split('/').findLast((part) => part !== '');
  const worth = table && worthOfMeaning(texts, questions, runs);
  console.log(JSON.stringify({ set, ...measure(questions, runs), ...worth }));
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
