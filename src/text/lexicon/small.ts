import { BE, HAVE, DO, MODALS } from '../../grammar/auxiliaries.ts';
import { PARTICLES } from '../../grammar/particles.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS, OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, REFLEXIVES } from '../../grammar/pronouns.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { words } from '../../grammar/words.ts';

/** Words of grammar: never a name, never the head of a description, however they are written. */
export const SMALL = words(`
  either neither much more such others again further here there doing not n't also only just even still already too
  very quite rather really perhaps maybe indeed first second third last next yes no oh well now later earlier
  meanwhile however moreover furthermore instead therefore thus hence asked speaking ago soon never always often
  sometimes let said says told added
`)
  .union(PREPOSITIONS)
  .union(CONJUNCTIONS)
  .union(PARTICLES)
  .union(BE)
  .union(HAVE)
  .union(DO)
  .union(MODALS)
  .union(words('today yesterday tomorrow'))
  .union(DETERMINERS)
  .union(PRONOUNS)
  .union(OBJECT_PRONOUNS)
  .union(POSSESSIVE_PRONOUNS)
  .union(REFLEXIVES);
