import type { Lean } from './lean.ts';

const GLUE = /^, (?:on|in|at) (?:the )?(?:early |late )?$/i;

/** "ten days later, on 9 March": the date that stands after it is the same time, said again. */
export const apposed: Lean = {
  name: 'apposed',
  take: ({ rule, expression }, glue) =>
    rule.name === 'later' && expression.fill !== undefined && GLUE.test(glue) ? (value) => value : null,
};
