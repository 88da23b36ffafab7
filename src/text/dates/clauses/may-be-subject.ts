import { DETERMINERS } from '../../../grammar/determiners.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Token } from '../../tokens.ts';

/** Whether a word may begin a subject: a name, "the", "she". */
export const mayBeSubject = ({ low, capital }: Token): boolean =>
  capital || PRONOUNS.has(low) || DETERMINERS.has(low);
