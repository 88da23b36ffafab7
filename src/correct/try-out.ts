import type { Article } from '../corpus/article.ts';
import { correctArticles } from '../corpus/corrections/correct-articles.ts';
import { entriesOf, type Entry } from '../corpus/corrections/correction.ts';
import { readCorrections } from '../corpus/corrections/read-corrections.ts';
import type { CorrectionProblem, Problem } from '../corpus/problem.ts';
import { correctTexts } from '../text/corrections/correct-texts.ts';
import { dated } from '../text/dates/published/deduce.ts';
import { joinPeople } from '../text/people/join.ts';
import { read } from '../text/read.ts';
import { listText } from './kept-list.ts';

/** The articles whose reading some corrections change. */
function concerned(entries: readonly Entry[]): ReadonlySet<string> {
  return new Set([
    ...entriesOf(entries, 'speaker').map(({ correction }) => correction.article),
    ...entriesOf(entries, 'hide').map(({ correction }) => correction.article),
    ...entriesOf(entries, 'same').flatMap(({ correction }) => correction.people.map((one) => one.article)),
    ...entriesOf(entries, 'apart').flatMap(({ correction }) => correction.articles),
  ]);
}

/**
 * What would be wrong with a list of corrections if it were written down: the articles that it changes are read, and its
 * people joined among them.
 */
export function problemsOf(list: readonly unknown[], articles: readonly Article[]): Problem[] {
  const given = readCorrections(listText(list));
  const corrected = correctArticles(articles, given.entries ?? [], given.withheld);
  const problems: Problem[] = [...given.problems, ...corrected.problems];
  const ids = concerned(corrected.entries);
  const texts = corrected.articles
    .filter(({ id }) => ids.has(id))
    .map((article) => ({ article: dated(article), reading: read(article) }));
  const right = correctTexts(texts, corrected.entries, (problem) => problems.push(problem));
  joinPeople(right.texts, right.joins);
  return problems;
}

/** Those that are about one entry of the list. */
export const about = (problems: readonly Problem[], number: number): CorrectionProblem[] =>
  problems.filter(
    (problem): problem is CorrectionProblem => problem.kind === 'correction' && problem.number === number,
  );
