import { basename } from 'node:path';
import type { Meaning } from '../../src/search/meaning.ts';
import { readTable } from '../../src/search/table.ts';
import { type Document, textOf } from '../eval/documents.ts';
import { judgedOf, measure, type Question } from '../eval/retrieval.ts';
import { rows } from '../eval/rows.ts';
import { run } from '../eval/search/run.ts';

/** A table from a file, or the one that ships. */
function open(path?: string): Meaning {
  const table = readTable(path);
  if ('kind' in table) throw new Error(`${table.kind}: ${table.path}`);
  return table;
}

const paths = process.argv.slice(2);
const folders = paths.filter((path) => !path.endsWith('.bin'));
const tables: readonly (readonly [name: string, meaning: Meaning | null])[] = [
  ['none: words alone', null],
  ...paths
    .filter((path) => path.endsWith('.bin'))
    .map((path) => [basename(path, '.bin'), open(path)] as const),
  ['as shipped', open()],
];

const columns = folders.map((folder) => {
  const texts = rows<Document>(`${folder}/docs.jsonl`).map(textOf);
  const questions = judgedOf(rows<Question>(`${folder}/queries.jsonl`));
  const figures = tables.map(([, meaning]) => {
    const { ndcg10, hit1 } = measure(
      questions,
      run(texts, questions, { meaning, encoder: null, vectors: new Map() }),
    );
    return `${ndcg10?.toFixed(4)} / ${hit1?.toFixed(4)}`;
  });
  return { set: folder.split('/').findLast((part) => part !== ''), figures };
});

// As Markdown, so that it can be kept beside the recipe.
console.log(`| table | ${columns.map(({ set }) => set).join(' | ')} |`);
console.log(`|---|${columns.map(() => '---|').join('')}`);
for (const [i, [name]] of tables.entries())
  console.log(`| ${name} | ${columns.map(({ figures }) => figures[i]).join(' | ')} |`);
