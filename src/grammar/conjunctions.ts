import { words } from './words.ts';

/** Words that begin a clause or join two of them. */
export const CONJUNCTIONS = words(
  `and but or nor yet so that if whether as when while because since although though unless until whereas than who whom whose
   which what where why how then lest plus once after before`,
);
export const RELATIVES = words('who whom whose which where');
