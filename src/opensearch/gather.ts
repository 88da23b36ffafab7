import { admission } from '../search/admission.ts';
import { wantedFor } from '../search/candidates.ts';
import { closenessOf } from '../search/closeness.ts';
import type { Meaning } from '../search/meaning.ts';
import { nearnessOf } from '../search/nearness.ts';
import type { Gathered, Sought } from '../search/stacks.ts';
import { admitting } from './admitted.ts';
import { byMeaning } from './by-meaning.ts';
import { byWords } from './by-words.ts';
import { laidOut } from './gathered.ts';
import { having } from './having.ts';
import type { Searches } from './searches.ts';
import type { Texts } from './texts.ts';
import type { Asked } from './vocabulary.ts';
import { written } from './written.ts';

const every = (): boolean => true;

/** Gathers what may answer a question. @param meaning null without a table @throws EngineFault */
export function gather(
  sought: Sought,
  { figures, numbers, term }: Asked,
  searches: Searches,
  texts: Texts,
  meaning: Meaning | null,
): Gathered {
  const { asked, question, only } = sought;
  const termOf = (number: number): string => numbers.lexicon.terms[number]!;
  const admitted = admitting(sought, texts);
  const wanted = wantedFor(asked).map(({ term: number, weight }) => {
    const own = termOf(number);
    return { term: written(own), weight, paragraphs: term(own)!.paragraphs };
  });
  const worded = byWords(searches, wanted, figures, admitted);
  const rows = asked.flatMap(({ row }) => row ?? []);
  const meant = meaning ? byMeaning(searches, rows, meaning, admitted) : [];
  const proposed = [...new Map([...worded, ...meant].map((one) => [one.at, one])).values()];
  const named = asked.flatMap(({ name, term: number, kin }) =>
    name ? (number === null ? kin : [number, ...kin]) : [],
  );
  const names = named.map((number) => written(termOf(number)));
  const beside = having(searches, names, proposed);
  const laid = laidOut(proposed, beside, texts, figures, meaning, numbers);
  const nearness = nearnessOf(asked, laid.index, meaning);
  return {
    ...laid,
    admitted: admission(question, laid.index, only ?? every),
    nearness,
    closeness: meaning && closenessOf(asked, laid.index, nearness, meaning),
    likeness: null,
  };
}
