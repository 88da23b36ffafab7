import { PRONOUNS, OBJECT_PRONOUNS, POSSESSIVE_PRONOUNS, REFLEXIVES } from '../../grammar/pronouns.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { words } from '../../grammar/words.ts';

/** Words of grammar: never a name, never the head of a description, however they are written. */
export const SMALL = words(`
  either neither much more such others what which who whom whose when where why how if whether as than then so but and or nor yet
  for from to of in on at by with about against between into through during before after above below up down out off over
  under again further once here there while because since until although though unless despite amid among without within
  toward towards upon via per is are was were be been being am has have had having do does did doing can could will would
  shall should may might must not n't also only just even still already too very quite rather really perhaps maybe indeed
  first second third last next
  yes no oh well now later earlier meanwhile however moreover furthermore instead therefore thus hence asked speaking
  today yesterday tomorrow ago soon never always often sometimes let like near till
  said says told added
`)
  .union(DETERMINERS)
  .union(PRONOUNS)
  .union(OBJECT_PRONOUNS)
  .union(POSSESSIVE_PRONOUNS)
  .union(REFLEXIVES);
