import type { UndatedRule } from './undated-rule.ts';

const BEFORE =
  /\b(?:had|previous|previously|former|already|once|earlier|before|ever|never|not|often|usually|always|formerly|long|later|ultimately|eventually|subsequently|n['’]t)\b/i;

const JUST_BEFORE = /\b(?:always|never|already|often|usually|ever) $/i;

/** "had signed", "later revealed", "never went": at another time than what is told, and nothing says when. */
export const toldBefore: UndatedRule = {
  name: 'told-before',
  test: ({ text, event, before }) =>
    BEFORE.test(before) || JUST_BEFORE.test(text.slice(Math.max(0, event.start - 12), event.start)),
};
