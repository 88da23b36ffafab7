import type { Article } from '../../corpus/article.ts';
import { citeWords } from '../../words/cite.ts';
import type { Piece, Says } from '../../words.ts';
import { dayInBrackets, plainDay } from './day-cited.ts';

const tag = (name: string, ...value: readonly Piece[]): Says => [{ own: `${name}  - ` }, ...value];
const two = (n: number): string => String(n).padStart(2, '0');

/** An article as a record of RIS, a line each: a newspaper article. A day that is not plainly known is a note. */
export function ris({ id, title, outlet, url, published }: Article): readonly Says[] {
  const day = plainDay(published);
  const unsure = dayInBrackets(published);
  return [
    tag('TY', { own: 'NEWS' }),
    tag('ID', { own: id }),
    tag('TI', { field: title }),
    ...(outlet ? [tag('T2', { field: outlet })] : []),
    ...(day
      ? [tag('PY', { own: day.year }), tag('DA', { own: `${day.year}/${two(day.month)}/${two(day.day)}/` })]
      : []),
    ...(unsure === null ? [] : [tag('N1', citeWords.note(unsure))]),
    ...(url ? [tag('UR', { field: url })] : []),
    [{ own: 'ER  - ' }],
  ];
}
