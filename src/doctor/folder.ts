import { readdirSync } from 'node:fs';
import { extname } from 'node:path';
import type { Article } from '../corpus/article.ts';
import { CORRECTIONS, SOURCES } from '../corpus/load.ts';
import type { Problem } from '../corpus/problem.ts';
import { doctorWords as said } from '../words/doctor.ts';
import { problemInWords } from '../words/problem.ts';
import type { Finding } from './finding.ts';

/** So many problems are told one by one. */
const TOLD = 10;

/** With more articles than this without a day, of a hundred, most questions of when have no answer. */
const MANY = 20;

/** What lies in the folder and is no article, by kind: nobody should wonder why it is not found. */
function notRead(folder: string): Finding[] {
  const other = readdirSync(folder, { withFileTypes: true })
    .filter((one) => !one.name.startsWith('.') && ![SOURCES, CORRECTIONS].includes(one.name))
    .filter((one) => one.isDirectory() || !/\.(?:txt|md)$/iu.test(one.name));
  if (other.length === 0) return [];
  const kinds = Map.groupBy(other, (one) =>
    one.isDirectory() ? said.folders : extname(one.name).toLowerCase() || said.noExtension,
  );
  const counts = [...kinds].map(([kind, { length }]) => [kind, length] as const);
  const most = counts.toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return [{ level: 'look', says: said.notRead(most), advice: said.readThem }];
}

/** Whether there are articles, and what was wrong with those in the folder. */
export function checkArticles(
  folder: string | null,
  articles: readonly Article[],
  problems: readonly Problem[],
): Finding[] {
  const where = folder ?? said.seeds;
  const told = problems
    .slice(0, TOLD)
    .map((problem): Finding => ({ level: 'look', says: problemInWords(problem) }));
  const more = problems.length - TOLD;
  return [
    articles.length > 0
      ? {
          level: folder === null ? 'look' : 'well',
          says: said.articles(articles.length, where),
          ...(folder === null && { advice: said.nameFolder }),
        }
      : {
          level: 'ill',
          says: said.articles(0, where),
          advice: problems.every(({ kind }) => kind === 'empty') ? said.noArticles : said.mendFiles,
        },
    ...told,
    ...(more > 0 ? [{ level: 'look', says: said.moreProblems(more) } as const] : []),
    ...(folder !== null && articles.length > 0 ? notRead(folder) : []),
  ];
}

/** How many articles have no day: `articles` with what could be deduced. */
export function checkDates(articles: readonly Article[]): Finding[] {
  if (articles.length === 0) return [];
  const without = articles.filter(({ published }) => published.from === null).length;
  const says = said.withoutDay(without, articles.length);
  return [
    without * 100 > MANY * articles.length
      ? { level: 'look', says, advice: said.giveDays }
      : { level: 'well', says },
  ];
}
