import { admission } from '../search/admission.ts';
import { wantedFor } from '../search/candidates.ts';
import { closenessOf } from '../search/closeness.ts';
import type { Meaning } from '../search/meaning.ts';
import { nearnessOf } from '../search/nearness.ts';
import type { Gathered, Sought } from '../search/stacks.ts';
import { admitting, type Own } from './admitted.ts';
import { byMeaning } from './by-meaning.ts';
import { byVectors, type Vectors } from './by-vectors.ts';
import { byWords } from './by-words.ts';
import { laidOut } from './gathered.ts';
import { having } from './having.ts';
import { likenessOf } from './likeness-of.ts';
import type { Searches } from './searches.ts';
import type { Asked } from './vocabulary.ts';
import { written } from './written.ts';

const every = (): boolean => true;

/**
 * Gathers what may answer a question.
 * @param meaning null without a table
 * @param vectors null without
 * @throws EngineFault
 */
export function gather(
  sought: Sought,
  { figures, numbers, term }: Asked,
  searches: Searches,
  own: Own,
  meaning: Meaning | null,
  vectors: Vectors | null,
): Gathered {
  const { query, asked, question, only } = sought;
  const termOf = (number: number): string => numbers.lexicon.terms[number]!;
  const admitted = admitting(sought, searches, own);
  const wanted = wantedFor(asked).map(({ term: number, weight }) => {
    const wording = termOf(number);
    return { term: written(wording), weight, paragraphs: term(wording)!.paragraphs };
  });
  const worded = byWords(searches, wanted, figures, admitted);
  const meant = meaning ? byMeaning(searches, asked, meaning, admitted) : [];
  const vector = vectors && vectors.encoder.encode([{ text: query }]);
  const alike = vector ? byVectors(searches, vector, vectors.isForNearest(), admitted) : [];
  const all = [...worded, ...meant, ...alike];
  const proposed = [...new Map(all.map((one) => [one.at, one])).values()];
  const named = asked.flatMap(({ name, term: number, kin }) => {
    if (name) return number === null ? kin : [number, ...kin];
    return [];
  });
  const names = named.map((number) => written(termOf(number)));
  const beside = having(searches, names, proposed);
  const { ats, ...laid } = laidOut(proposed, beside, own.texts, figures, meaning, numbers);
  const nearness = nearnessOf(asked, laid.index, meaning);
  return {
    ...laid,
    admitted: admission(question, laid.index, only ?? every),
    nearness,
    closeness: meaning && closenessOf(asked, laid.index, nearness, meaning),
    likeness: vector && likenessOf(searches, vector, laid.index, ats),
  };
}
