import { tokens } from '../tokens.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import type { Office } from './office.ts';
import { officesIn } from './parse.ts';
import { partsOf, type Part } from './parts.ts';
import { NOBODY } from './stops.ts';

/** Shortened offices of several words. */
const LONG: Readonly<Record<string, readonly string[]>> = {
  fm: ['foreign', 'minister'],
  vp: ['vice', 'president'],
};

const longer = (part: Part): Part[] =>
  LONG[part.low]?.map((low) => Object.assign({}, part, { low })) ?? [part];

/** The office that a member asks for, or null where what is typed is no office, or more than one. */
export function askedOffice(typed: string): Office | null {
  const all = tokens(typed, { start: 0, end: typed.length });
  const first = all.findIndex(({ low }) => !DETERMINERS.has(low));
  const parts = first < 0 || all.some(({ low }) => NOBODY.has(low)) ? null : partsOf(all.slice(first));
  const [office, more] = parts ? officesIn(parts.flatMap(longer)) : [];
  return office && !more ? office : null;
}
