import { asSign, type LineRule } from '../line-rule.ts';

/** "Advertisement", "Story continues below advertisement", "Sponsored content". */
export const advert: LineRule = {
  name: 'advert',
  recognises: (line) =>
    /^(?:(?:this )?(?:story|article) continues (?:below|after)(?: (?:this |the )?(?:advertisement|advert|ad))?|(?:scroll|swipe) (?:down )?to continue(?: with content| reading)?|(?:paid |skip )?(?:advertisement|advert|ad)s?|advertising|sponsored(?: content| by [^.]{1,40})?|paid (?:content|post|for by [^.]{1,40})|promoted(?: content)?|partner content)$/.test(
      asSign(line),
    ),
};
