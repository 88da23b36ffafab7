import type { LineRule } from '../line-rule.ts';

const WHOM =
  /^[^\p{L}\d]{0,4}(?:(?:for )?(?:media|press|news|public|editorial|journalist|sales|general)?(?:[ /-](?:media|press|relations|affairs))? ?(?:contacts?|inquiries|enquiries|queries|office contact)(?: (?:person|persons|information|info|details|only))?|for (?:(?:more|further|additional|other) )?(?:information|info|details|media inquiries|interviews|bookings)(?:,? (?:please )?contact)?|tel(?:ephone)?|phone|mobile|cell|fax|e-?mail|website|web)\s?(?::|[–—|]|$)/iu;
const TO_KNOW =
  /^[^\p{L}\d]{0,4}for (?:(?:more|further|additional|other|general|detailed|press|media) )*(?:information|info|details|inquiries|enquiries|questions|assistance|help|tickets|reservations)\b[^.:"“”]{0,120}?,? (?:please |simply )?(?:contact|visit|call|click|go to|e-?mail|write to|check out|log on|phone|telephone|see)\b/iu;
/** "To learn more, visit …": only with an address or a number to turn to. */
const TURN =
  /^[^\p{L}\d]{0,4}(?:(?:for|to) [^.:"“”]{3,120}?,? (?:please |simply )?(?:contact|visit|call|click|go to|e-?mail|write to|check out|log on to|phone|telephone|see)|(?:please )?(?:contact|visit|call|e-?mail|phone|telephone))\b[^"“”]{0,160}(?:www\.|https?:|\S@\S|\d{3}[-./ ]\d{4})/iu;

/** A name and a number to call, alone on a line. */
const NUMBERED =
  /^[^\p{L}\d]{0,4}(?:\p{Lu}[\p{L}.'’-]*[,:;]? (?:(?:at|of|or|and|[-–—]) )?){0,6}(?:\(\d{3}\) ?|\d{3}[-./])\d{3}[-.]\d{4}(?: ?(?:ext\.?|x) ?\d+)?[^\p{L}\d]{0,3}$/u;

/** A longer line, in UTF-16 units, tells more than where to turn. */
const LONGEST = 300;

/** "Contact: Ann Lee, 202/555-0101", "For more information visit …": where to turn, not what happened. */
export const contactLine: LineRule = {
  name: 'contact',
  recognises: (line) =>
    line.length <= LONGEST &&
    (WHOM.test(line) ||
      (!/["“”]/u.test(line) && (TO_KNOW.test(line) || TURN.test(line) || NUMBERED.test(line)))),
};
