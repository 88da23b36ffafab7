import { PLACES } from '../lexicon/organisations.ts';

const ENDINGS = ['n', 'ns', 'an', 'ans', 'ian', 'ians', 'ean', 'eans', 'ese', 'i', 'is', 'er', 'ers'];

/** Whether a word, lower-cased, names a people by its place: "Singaporeans", "Nigerian". */
export const isDemonym = (low: string): boolean =>
  ENDINGS.some((ending) => low.endsWith(ending) && PLACES.has(low.slice(0, -ending.length)));
