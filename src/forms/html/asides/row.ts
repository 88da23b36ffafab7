import { isElement, nameOf } from '../dom.ts';
import type { AsideRule } from './aside-rule.ts';

/** A cell of a page that is laid out as a table holds more. */
const LONGEST = 80;

/** A row of figures and names: nothing in it is a sentence. */
export const row: AsideRule = {
  name: 'row',
  recognises({ node, name, is }) {
    if (name !== 'tr') return false;
    const cells = Array.from(node.childNodes).filter((one) => isElement(one) && /^t[dh]$/.test(nameOf(one)));
    return cells.length > 1 && is.length <= cells.length * LONGEST && is.prose === 0;
  },
};
