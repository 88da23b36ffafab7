import { answerJson } from '../../src/answers/json.ts';
import type { Article } from '../../src/corpus/article.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { run } from './run.ts';
import { type Json, judge, type Row } from './when/judge.ts';
import { wikinews } from './wikinews.ts';

const SEEDS = new URL('../../seeds', import.meta.url).pathname;

/** The articles that rows are asked of: the folder that is named, else what the rows say, else the seeds. */
const articlesOf = (rows: readonly Row[], corpus: string | undefined): readonly Article[] =>
  corpus === undefined && rows.some((row) => row.corpus === 'wikinews-dates')
    ? wikinews()
    : loadCorpus(corpus ?? SEEDS).articles;

await run((rows: readonly Row[], corpus) => {
  const table = readTable();
  const library = openLibrary(articlesOf(rows, corpus), 'kind' in table ? null : table);
  const answerTo = ({ question, form }: Row): Json =>
    answerJson(form === undefined ? library.ask(question) : library.when(question));
  const predictions = rows.map((row) => ({ id: row.id, answer: answerTo(row) }));
  const judged = rows.map((row, i) => ({ row, ...judge(row, predictions[i]!.answer) }));
  return {
    figures: {
      n: rows.length,
      right: judged.filter(({ right }) => right).length,
      falseDates: judged.filter(({ falseDate }) => falseDate).length,
    },
    errors: judged.flatMap(({ row, right, why }) => (right ? [] : [`${row.id} ${row.question} | ${why}`])),
    predictions,
  };
});
