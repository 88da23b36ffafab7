import { NO_PAST } from './answers/archive.ts';
import type { KeptPrepared } from './answers/kept/prepared-in.ts';
import { addVectors } from './add-vectors.ts';
import { libraryOver } from './library.ts';
import { readMeans } from './means.ts';
import { originOf } from './origins.ts';
import { type Place, SEEDS } from './place.ts';
import { preparedFor } from './prepared-for.ts';
import type { Meaning } from './search/meaning.ts';
import type { Text } from './search/passages.ts';
import { vectorsBeside } from './search/vectors/kept.ts';
import { originIn, storeAt, vectorsOn } from './stored.ts';
import { noneStored, vectorsLacking } from './words/elsewhere.ts';
import { problemInWords } from './words/problem.ts';

/** Articles that are kept together, with all that they are found by. */
export interface Whole {
  readonly prepared: KeptPrepared;
  readonly meaning: Meaning | null;
  /** The vectors of the sentences of an article; null where these are not those of all articles. */
  readonly vectorsOf: ((text: Text) => Int8Array) | null;
}

/**
 * Prepares all articles of a place, and keeps them together.
 * @param index a file for it, where the place has none
 * @returns null where there are none, or they cannot be kept, which is told
 */
export function keptWhole(place: Place, index: string, tell: (line: string) => void): Whole | null {
  const store = place.corpus === null ? storeAt(place.store, tell) : null;
  if (store === 'none') return null;
  // The seeds are for whoever has nothing yet; others would ask about them without having been told.
  if (store && !store.has(place.server)) return (tell(noneStored(place.server)), null);
  const origin = store ? originIn(store, place.server) : originOf(place.corpus ?? SEEDS, Date.now(), NO_PAST);
  const { meaning, encoder } = readMeans(tell);
  const file = place.index ?? origin.index ?? index;
  const whole = { ...origin, changes: false, beside: false };
  const { prepared, problems } = preparedFor(whole, file, meaning, tell, () => {});
  for (const problem of problems) tell(problemInWords(problem));
  if (!prepared || !('keep' in prepared)) return null;
  // Only the vectors are asked for: all that is found by them is found elsewhere.
  const { vectors } = libraryOver(prepared, meaning, undefined, encoder);
  addVectors(vectors, place.index === null ? null : vectorsBeside(place.index), () => {});
  if (store && encoder) vectors.add(vectorsOn(store).read(vectors.lacking()));
  const lacking = vectors.lacking().length;
  if (lacking > 0) tell(vectorsLacking(lacking));
  const made = encoder && lacking === 0 ? vectors.vectors : null;
  const numbers = new Map(prepared.texts.map((text, number) => [text, number]));
  const vectorsOf = made && ((text: Text) => made.of(numbers.get(text)!) ?? new Int8Array());
  return { prepared: prepared as KeptPrepared, meaning, vectorsOf };
}

/** Prepares all articles of a folder, or of a server in a store, and keeps them together; nothing is told that opening them tells. */
export function keepAnew(place: Place): void {
  const { corpus } = place;
  const store = corpus === null ? storeAt(place.store, () => {}) : null;
  if (store === 'none' || (corpus === null && !store)) return;
  const origin = store ? originIn(store, place.server) : originOf(corpus!, Date.now(), NO_PAST);
  preparedFor(
    { ...origin, changes: false, beside: false },
    place.index ?? origin.index,
    readMeans(() => {}).meaning,
    () => {},
    () => {},
  );
  store?.close();
}
