import { DEMONYMS, REGIONAL } from '../../grammar/countries.ts';
import { isDemonym } from '../../text/people/demonym.ts';

/** Whether a word of a question says only where somebody or something is from: "a French laboratory", which an article calls one in Grenoble. */
export const isOfWhere = (text: string): boolean =>
  text
    .toLowerCase()
    .split('-')
    .some((low) => DEMONYMS.has(low) || REGIONAL.has(low) || isDemonym(low));
