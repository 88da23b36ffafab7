import type { UndatedRule } from './undated-rule.ts';

/** "will go on and be involved": no more real than what it goes with. */
export const bareBe: UndatedRule = {
  name: 'bare-be',
  test: ({ text, event }) =>
    /\bbe (?:[a-z]+ly )?$/i.test(text.slice(Math.max(0, event.start - 24), event.start)),
};
