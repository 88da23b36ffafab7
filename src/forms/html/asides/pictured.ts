import type { AsideRule } from './aside-rule.ts';

/** What stands beside a picture and is longer than this may be a paragraph. */
const LONGEST = 200;
const CONTAINERS = new Set(['div', 'section', 'a', 'span', 'dl']);

/** A few words in one box with a picture: what stands under it, or another story's card. */
export const pictured: AsideRule = {
  name: 'pictured',
  recognises: ({ name, is }) =>
    CONTAINERS.has(name) && is.pictures > 0 && is.length > 0 && is.length <= LONGEST,
};
