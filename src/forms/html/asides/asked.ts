import { attribute } from '../dom.ts';
import type { AsideRule } from './aside-rule.ts';

const LONGEST = 2_000;

/** What asks the reader something: a window of its own, the answers of a poll. */
export const asked: AsideRule = {
  name: 'asked',
  recognises: ({ node, name, is }) =>
    (name === 'dialog' || name === 'label' || /^(?:alert)?dialog$/.test(attribute(node, 'role'))) &&
    is.length < LONGEST,
};
