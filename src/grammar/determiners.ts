import { CARDINALS } from './numbers.ts';
import { words } from './words.ts';

export const DETERMINERS = words(
  'the a an this that these those his her its their our my your some any many most several few other another both all each every no',
).union(CARDINALS);
