import { pattern } from '../pattern.ts';
import type { Rule } from '../rule.ts';

/** "in 1991", "the 2008 Olympics", "since 2004": four digits that count no things. */
export const year: Rule = {
  name: 'year',
  pattern: pattern('(?:(?:early|mid|late)(?: |-))?(?<y>(?:1[5-9]|20)\\d\\d)'),
  read({ y = '' }, { before, after }) {
    if (
      /[$£€¥#№.,/+-]$|\d $|\b(?:No|nos?|page|room|flight|route|version|Rs|USD?|GBP|EUR)\.? ?$/i.test(before)
    )
      return null;
    if (/^(?:[.,:]\d|[%°+$£€]|['’]?s\b|-[A-Za-z]|\/\d)/.test(after)) return null;
    const told =
      /\b(?:in|of|since|by|until|till|from|during|before|after|to|between|and|the|year|for|early|late|mid|circa|through)[ \n]$|[(–—]$/i;
    // "2504 times", "1500 people": a plural after it is what it counts, unless a preposition marks a year
    if (!told.test(before) && /^ (?:[a-z]+ )?[a-z]+s\b/.test(after)) return null;
    if (
      /^ (?:people|men|women|children|more|miles|metres|meters|km|kg|feet|times|percent|per cent|tons|tonnes|troops|soldiers|dollars|euros|pounds)\b/.test(
        after,
      )
    )
      return null;
    return { type: 'DATE', value: y };
  },
};
