import { memo } from '../../corpus/memo.ts';
import type { Meaning } from '../meaning.ts';
import { stem } from '../terms/stem.ts';

const ENDINGS = ['s', 'es', 'd', 'ed', 'ing'];

/** Forms that a word may have in the table: "scrap" also stands there as "scrapped". */
function variants(word: string): string[] {
  const doubled = word + word.at(-1)!;
  const cut = word.slice(0, -1);
  return [
    word,
    ...ENDINGS.map((ending) => word + ending),
    `${doubled}ed`,
    `${doubled}ing`,
    ...(word.endsWith('e') ? [`${cut}ing`] : []),
    ...(word.endsWith('y') ? [`${cut}ied`, `${cut}ies`] : []),
  ];
}

/**
 * The rows of a word's forms, its own first: what one form is near to, the others are near to as well, and a table
 * made from text knows each form only by its commonest use.
 */
export function familyRows(word: string, term: string, meaning: Meaning): readonly number[] {
  const known = familiesIn.get(meaning) ?? familiesOf(meaning);
  familiesIn.set(meaning, known);
  return known(`${word}${BETWEEN}${term}`);
}

/** Stands in no word. */
const BETWEEN = '\u001F';

/** So many words are remembered: the commonest are met in every article, and in every question to an engine. */
const MOST = 50_000;

/** What was looked up in each table. */
const familiesIn = new WeakMap<Meaning, ReturnType<typeof familiesOf>>();

const familiesOf = (meaning: Meaning) =>
  memo(MOST, (wordAndTerm): readonly number[] => {
    const [word, term] = wordAndTerm.split(BETWEEN) as [string, string];
    return variants(word).flatMap((variant) => {
      const row = meaning.row(variant);
      return row !== null && stem(variant) === term ? [row] : [];
    });
  });
