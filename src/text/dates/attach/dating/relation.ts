import type { Range } from '../../../../corpus/span.ts';
import type { Placed } from '../scene.ts';
import type { Dating, Found } from './dating-rule.ts';

const RELATION: Readonly<Record<string, Dating['relation']>> = {
  since: 'since',
  after: 'since',
  from: 'since',
  until: 'by',
  till: 'by',
  by: 'by',
  before: 'by',
  to: 'by',
};

/** Whether an expression says when, and not only before or after when. */
export const isOn = ({ preposition }: Placed): boolean => RELATION[preposition] === undefined;

/** What an expression says as its preposition has it: "on Monday" on it, "since Monday" no earlier. */
export const related = (placed: Placed, via: Dating['via'], verb: Range | null): Found => ({
  timex: placed.timex,
  relation: RELATION[placed.preposition] ?? 'on',
  via,
  verb,
});
