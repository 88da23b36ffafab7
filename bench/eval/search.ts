import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { openSearch } from '../../src/search/search.ts';
import { readTable } from '../../src/search/table.ts';
import type { Meaning } from '../../src/search/meaning.ts';
import { type Document, textOf } from './documents.ts';
import { measure, type Question, type Run } from './retrieval.ts';
import { rows } from './rows.ts';

/** So many sentences are asked for, so that ten documents are among them. */
const DEPTH = 100;
const DOCUMENTS = 10;

/** Runs every question of a set against its documents. */
function run(documents: readonly Document[], questions: readonly Question[], meaning: Meaning | null): Run[] {
  const search = openSearch(documents.map(textOf), meaning);
  return questions.map(({ id, query }) => {
    const { outcome, hits } = search.find(query, { limit: DEPTH });
    const byDocument = Map.groupBy(hits, ({ passage }) => passage.article.file);
    const best = Array.from(byDocument, ([doc, found]) => ({
      doc,
      score: found[0]!.score,
      sentences: found.map(({ passage }) => passage.sentence),
    }));
    return { id, outcome, hits: best.slice(0, DOCUMENTS) };
  });
}

const { values, positionals } = parseArgs({
  options: { errors: { type: 'boolean' }, out: { type: 'string' }, words: { type: 'boolean' } },
  allowPositionals: true,
});
const table = values.words ? null : readTable();
if (table && 'kind' in table) throw new Error(`No table of meanings: ${table.kind} ${table.path}`);
const written: Run[] = [];
for (const folder of positionals) {
  const documents = rows<Document>(`${folder}/docs.jsonl`);
  const questions = rows<Question>(`${folder}/queries.jsonl`);
  const runs = run(documents, questions, table);
  const byId = new Map(runs.map((one) => [one.id, one]));
  console.log(
    JSON.stringify({ set: folder.split('/').findLast((part) => part !== ''), ...measure(questions, byId) }),
  );
  written.push(...runs);
}
if (values.out !== undefined)
  writeFileSync(values.out, written.map((one) => `${JSON.stringify(one)}\n`).join(''));
