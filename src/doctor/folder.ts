import type { Article } from '../corpus/article.ts';
import type { Problem } from '../corpus/problem.ts';
import { doctorWords as said } from '../words/doctor.ts';
import { problemInWords } from '../words/problem.ts';
import type { Finding } from './finding.ts';

/** So many problems are told one by one. */
const TOLD = 10;

/** With more articles than this without a day, of a hundred, most questions of when have no answer. */
const MANY = 20;

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
