import { asSign, type LineRule } from '../line-rule.ts';

const LABEL =
  /^(?:read more|also read|read also|read next|read|related(?: (?:articles?|stor(?:y|ies)|content|news|coverage|posts?|links?|topics?))?|see also|more (?:on|about)(?: this(?: story)?)?|tags|topics|filed under|posted in|categories|keywords|more from [^:.]{1,40}|don't miss|further reading|recommended(?: for you| reading)?|what to read next|you may also like|you might also like|keep reading|in pictures|watch|video|listen|podcast|gallery)(?::| [|»>-]) ?\S/;
const WHOLE =
  /^(?:related (?:articles?|stor(?:y|ies)|content|news|coverage|posts?|links?|topics?|reading)|more on this story|more stories|more news|you (?:may|might) also like|recommended (?:for you|reading|stories)|editors' picks|what to read next|read the (?:rest|full|whole|entire|original)(?: (?:story|article|report|interview|post|text|statement|transcript|piece|thing))?(?: of (?:the|this) (?:story|article|report|piece))?(?: (?:here|below|online|at [^.]{1,40}|on [^.]{1,40}))?|(?:click|tap) (?:here|through)(?: (?:to|for) [^.]{1,80})?|(?:watch|listen to|see|view) (?:the |both |more |full )?[^."“”]{1,60} (?:below|above|here))$/;

/** Points the reader to another page, a film or a list: "Also read: …", "Watch the full interview below:". */
export const pointer: LineRule = {
  name: 'pointer',
  recognises: (line) => {
    const sign = asSign(line);
    return WHOLE.test(sign) || (LABEL.test(sign) && !/[.”"]$/.test(line));
  },
};
