import { MONTH_FORMS } from '../../grammar/calendar.ts';
import type { Article } from '../../corpus/article.ts';
import { citeWords } from '../../words/cite.ts';
import type { Piece, Says } from '../../words.ts';
import { dayInBrackets, plainDay } from './day-cited.ts';

/** What acts in TeX, and how it is written so that it does not. */
const ACTS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};
const texed = (text: string): string =>
  text.replaceAll(/[\\~^{}$&#%_]/gu, (sign) => ACTS[sign] ?? `\\${sign}`);

const own = (text: string): Piece => ({ own: text });

/**
 * An article as an entry of BibTeX, a line each. A day that is not plainly known is a note: a year of its own would be taken for
 * one that is. An address that acts in TeX is left out.
 */
export function bibtex({ id, title, outlet, url, published }: Article): readonly Says[] {
  const day = plainDay(published);
  const unsure = dayInBrackets(published);
  const fields: readonly Says[] = [
    [own('title = {{'), { field: texed(title) }, own('}}')],
    ...(outlet ? [[own('journal = {'), { field: texed(outlet) }, own('}')]] : []),
    ...(day
      ? [
          [own(`year = {${day.year}}`)],
          [own(`month = ${MONTH_FORMS[day.month - 1]![0].slice(0, 3)}`)],
          [own(`day = {${day.day}}`)],
        ]
      : []),
    ...(unsure === null ? [] : [[own('note = {'), citeWords.note(unsure), own('}')]]),
    ...(url && !/[\\{}]/u.test(url) ? [[own('url = {'), { field: url }, own('}')]] : []),
  ];
  return [[own(`@article{${id},`)], ...fields.map((one) => one.concat(own(','))), [own('}')]];
}
