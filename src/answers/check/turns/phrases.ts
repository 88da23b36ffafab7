import { byBlanks } from '../../../grammar/cut.ts';
import type { TurnWord } from './rule.ts';

/** The number of words of a phrase of the list that stands at `index`; 0 when none does. */
export type PhraseAt = (words: readonly TurnWord[], index: number) => number;

/** Phrases written with a bar or a line's end between them, in lower case; of two that fit the longer is taken. */
export function phrases(list: string): PhraseAt {
  const rows = list
    .split(/[|\n]/u)
    .map((phrase) => byBlanks(phrase.trim()))
    .filter(([first]) => first !== '');
  const byFirst = Map.groupBy(
    rows.toSorted((a, b) => b.length - a.length),
    ([first]) => first,
  );
  return (words, index) =>
    byFirst
      .get(words[index]?.low ?? '')
      ?.find((row) => row.every((word, i) => words[index + i]?.low === word))?.length ?? 0;
}
