import { plain, words } from '../../words.ts';
import type { Article } from '../../corpus/article.ts';
import type { ArticleOf, Line } from './card.ts';

/** What BibTeX has for signs that act in it, taken back. */
const untexed = (text: string): string =>
  text
    .replaceAll('\\textbackslash{}', '\u0000')
    .replaceAll('\\textasciitilde{}', '~')
    .replaceAll('\\textasciicircum{}', '^')
    .replaceAll(/\\([{}$&#%_])/gu, '$1')
    .replaceAll('\u0000', '\\');

/** Every year that the day of publication may lie in. */
const yearsOf = ({ published: { value, from, to } }: Article): (string | undefined)[] =>
  [value, from, to].map((day) => day?.slice(0, 4));

/**
 * A fault of a citation that is to be copied: it has nothing of the article but its headline, outlet and address to the letter, no
 * year but that of its day, and says so where that day is inferred.
 */
export function faultOfCites(line: Line, articleOf: ArticleOf): string | null {
  if (line.cites === undefined) return null;
  const article = articleOf(line.cites);
  if (!article) return `no article ${line.cites}`;
  const { title, outlet, url, published } = article;
  const given = new Set([title, outlet, url]);
  const fields = line.says.flatMap((piece) => ('field' in piece ? [piece.field] : []));
  const strange = fields.find((field) => !given.has(field) && !given.has(untexed(field)));
  if (strange !== undefined) return `${JSON.stringify(strange)} is not of ${article.id}`;
  if (line.says.some((piece) => 'words' in piece)) return 'a citation has words of the article’s text';
  const own = line.says.map((piece) => ('own' in piece ? piece.own : ' ')).join('');
  const years = yearsOf(article);
  const wrong = (own.match(/\b\d{4}\b/gu) ?? []).find((year) => !years.includes(year));
  if (wrong !== undefined) return `${wrong} is not when ${article.id} was published`;
  const dated = /\b\d{4}\b/u.test(own);
  return dated && published.basis === 'inferred' && !own.includes(words.basis.inferred)
    ? `does not say that the day is inferred: ${plain(line.says)}`
    : null;
}
