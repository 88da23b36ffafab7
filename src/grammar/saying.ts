import { words } from './words.ts';

/** Verbs with which a reporter tells that somebody speaks, and hardly more; which others take what is said is in text/lexicon. */
export const SAY = words(
  'say tell add ask answer reply respond note explain insist warn claim argue state write',
);
/** Their past. */
export const SAID = words(
  'said told added asked answered replied responded noted explained insisted warned claimed argued stated wrote',
);
/** Of one who speaks now. */
export const SAYS = words(
  'says tells adds asks answers replies responds notes explains insists warns claims argues states writes',
);
