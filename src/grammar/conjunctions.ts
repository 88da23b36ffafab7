import { words } from './words.ts';

export const COORDINATORS = words('and but or nor so yet');
/** Words that begin a clause that says when, why or on what condition; some are prepositions too. */
export const SUBORDINATORS = words(
  'when while because although though if unless until till before after since as once whereas lest',
);
export const RELATIVES = words('who whom whose which where');
export const QUESTION_WORDS = RELATIVES.union(words('what when why how'));

/** Words that begin a clause or join two of them. */
export const CONJUNCTIONS = COORDINATORS.union(SUBORDINATORS)
  .union(QUESTION_WORDS)
  .union(words('that whether than then plus'));
