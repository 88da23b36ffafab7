import { SUBORDINATORS } from '../../grammar/conjunctions.ts';
import { words } from '../../grammar/words.ts';

/** Words, besides prepositions, that open what stands before a clause and is none of its subject: "Asked on Monday, Holm said". */
export const OPENS_ADJUNCT = SUBORDINATORS.union(words('asked speaking told unlike given'));
