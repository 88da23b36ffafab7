import type { UndatedRule } from './undated-rule.ts';

/** "after he signed": before or after what is told. */
export const ordered: UndatedRule = {
  name: 'ordered',
  test: ({ clause }) => /^(?:after|before|for|of|since|until)$/.test(clause.opener),
};
