import { asSign, type LineRule } from '../line-rule.ts';

const OPENING =
  /^(?:(?:we|this (?:web ?)?site|our (?:web ?)?site) uses? cookies\b|by (?:continuing|using|browsing|clicking)[^.]{0,60}you (?:agree|accept|consent)\b|this (?:post|article|page|story) (?:may )?contains? (?:affiliate|referral|sponsored)\b|(?:this (?:material|article) )?may not be (?:published|reproduced),|(?:©|copyright\b)[^.]{0,80}\. all rights reserved\.|our standards: )/;
const SIGNS =
  /^(?:(?:accept|reject|manage|allow)(?: all)? cookies|(?:cookie|privacy)s? (?:policy|settings|notice|preferences)|terms (?:and|&) conditions|terms of (?:use|service))$/;

/** Cookies, terms and privacy: what the site must say, not the article. */
export const legal: LineRule = {
  name: 'legal',
  recognises: (line) => {
    const opening = line.slice(0, 200).toLowerCase();
    return (OPENING.test(opening) && !/["“”]/.test(opening)) || SIGNS.test(asSign(line));
  },
};
