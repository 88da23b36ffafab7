import { BOXES } from '../measure.ts';
import type { AsideRule } from './aside-rule.ts';

/** A box that asks for something holds no more, in UTF-16 units; what holds more has an article in it. */
const LONGEST = 600;
/** And no greater share of what stands in the paragraphs of the page. */
const SHARE = 0.25;
const MARKED = /["“”«»„「]/u;

/** A box with a field to fill in, or with a line that is but a link to buy, to register or to sign in. */
export const offer: AsideRule = {
  name: 'offer',
  recognises: ({ node, name, is, page }) =>
    BOXES.has(name) &&
    is.offers > 0 &&
    is.tops === 0 &&
    is.length <= LONGEST &&
    is.prose <= page * SHARE &&
    !MARKED.test(node.textContent ?? ''),
};
