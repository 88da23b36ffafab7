import type { UndatedRule } from './undated-rule.ts';

/** "the bridge that opened": says which one is meant, at whatever time; "…, where he signed it" goes on telling. */
export const aside: UndatedRule = {
  name: 'aside',
  test: ({ clause: { link, tense, opener } }) =>
    link === 'relative' && !(tense === 'past' && /^(?:where|who|which)$/.test(opener)),
};
