import type { Range } from '../../../../corpus/span.ts';
import type { UndatedRule } from './undated-rule.ts';

const PLANNING =
  /^(?:scheduled|planned|expected|due|slated|targeted|aimed|designed|intended|supposed|hoped|needed)$/i;

/** Whether a verb is one of planning, or of purpose. */
export const isPlan = (verb: string): boolean => PLANNING.test(verb);

/** The same of a word of a text. */
export const isPlanning = (text: string, { start, end }: Range): boolean => isPlan(text.slice(start, end));

/** "is scheduled", "designed to last": what is planned has a day, the planning has none. */
export const planning: UndatedRule = {
  name: 'planning',
  test: ({ text, event }) => isPlanning(text, event),
};
