import type { Published } from '../../corpus/article.ts';
import { citeWords } from '../../words/cite.ts';
import { dayInWords } from '../../words/day.ts';

/** A day of publication as a style writes it. */
export type InStyle = (date: {
  readonly year: string;
  readonly month: number;
  readonly day: number;
}) => string;

const partsOf = (date: string) => {
  const [year = '', month, day] = date.split('-');
  return { year, month: Number(month), day: Number(day) };
};

/** What a citation says where no day is plainly known: an inferred day, or the two it lies between, in brackets; null where one is known. */
export function dayInBrackets({ value, from, to, basis }: Published): string | null {
  if (value !== null) return basis === 'inferred' ? `[${citeWords.inferredDay(dayInWords(value))}]` : null;
  if (from === null || to === null) return citeWords.noDate;
  const between = citeWords.between(dayInWords(from), dayInWords(to));
  return `[${basis === 'inferred' ? citeWords.inferredDay(between) : between}]`;
}

/** The day that is plainly known, its parts as numbers; null where it is not. */
export const plainDay = ({ value, basis }: Published) =>
  value === null || basis === 'inferred' ? null : partsOf(value);

/** The day as a style writes it, or what stands for it. */
export const dayCited = (published: Published, inStyle: InStyle): string => {
  const day = plainDay(published);
  return day ? inStyle(day) : dayInBrackets(published)!;
};
