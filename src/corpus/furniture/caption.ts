import type { LineRule } from '../line-rule.ts';
import { AGENCY } from '../credit/agencies.ts';

/** A longer line, in UTF-16 units, is no caption. */
const LONGEST = 500;

/** What stands before the words under a picture. */
const BEFORE =
  /^[^\p{L}\d]{0,4}(?:(?:image |photo |picture )?captions?|pictured(?: (?:above|below|here|left|right|from left))?|photo(?:graph)?s?|picture|image|above|below|file(?: photo| image| picture)?)\s?(?::|[–—]| - )\s?\S|^in (?:this|an?) [^.]{0,60}\b(?:photo(?:graph)?|image|frame grab|video grab|screenshot|picture)(?: (?:taken|provided|released|made|obtained)\b|,)/iu;

const WHO = String.raw`[^.!?"“”():/]{2,60}`;
const HOUSE = String.raw`${AGENCY}|getty(?: images)?|wikimedia(?: commons)?|flickr|shutterstock|alamy|istock`;
/** The photographer or the agency, at the end of what stands under a picture. */
const AFTER = new RegExp(
  [
    String.raw`(?:[.!?"”’)]|\s[|–—-])\s{0,2}(?:\(|\[)?(?:photo(?:graph)?s?|pictures?|image|illustration|(?:photo |image |picture )?credit|file photo)(?: (?:credit|by|courtesy(?: of)?|courtesy)|:)[: ]{0,2}${WHO}(?:/${WHO})?[)\]]?\.?$`,
    String.raw`[([](?:photo|picture|image)s?/${WHO}[)\]]\.?$|[.!?]["”’]?\s©\s?${WHO}$|["”’][.!?]?\s©\s?${WHO}$`,
    String.raw`[([]${WHO}(?:/| / |via )(?:${HOUSE}|pool|handout)(?:[/ ][^()/]{1,20})?[)\]]\.?$`,
    String.raw`[([](?:${AGENCY}|getty(?: images)?) (?:photo|file|image|picture)s?(?:/${WHO})?[)\]]\.?$`,
    String.raw`[.!?"”’]\s{1,2}${WHO}(?:/| / )(?:${HOUSE})(?: images)?\.?$`,
  ].join('|'),
  'iu',
);

/** Who took it and for whom, as names are written: "(Ida Moe / The Quay Post)". */
const NAMED =
  /[([]\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){1,3} ?\/ ?(?:The )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,3}[)\]]\.?$/u;

/** What stands under a picture that the text does not have, with who took it. */
export const caption: LineRule = {
  name: 'caption',
  recognises: (line) =>
    line.length <= LONGEST &&
    (BEFORE.test(line.slice(0, 120)) || [AFTER, NAMED].some((form) => form.test(line.slice(-160)))),
};
