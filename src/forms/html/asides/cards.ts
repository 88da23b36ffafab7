import { type DomNode, isElement } from '../dom.ts';
import type { Measure } from '../measure.ts';
import type { AsideRule } from './aside-rule.ts';

/** A card of another story holds no more, in UTF-16 units. */
const LONGEST = 500;
/** More than this share of what stands in paragraphs is what the page is about: a list of things with a link each. */
const SHARE = 0.3;
const BOXES = new Set(['article', 'div', 'li', 'section', 'ul', 'ol']);

const isCard = (is: Measure | undefined): boolean =>
  is !== undefined && is.headlines === 1 && is.tops === 0 && is.length <= LONGEST;

/** Boxes side by side, each with one headline that is a link: other stories. */
export const cards: AsideRule = {
  name: 'cards',
  recognises({ node, name, is, page, measures }) {
    if (!BOXES.has(name) || is.headlines < 2 || is.tops > 0 || is.prose > page * SHARE) return false;
    const parts = Array.from(node.childNodes).filter(
      (one: DomNode) => isElement(one) && (measures.get(one)?.length ?? 0) > 0,
    );
    const found = parts.filter((one) => isCard(measures.get(one)));
    return found.length >= 2 && parts.length - found.length <= 2;
  },
};
