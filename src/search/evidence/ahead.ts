import { isModal } from './small.ts';
import type { Same, Unit } from './unit.ts';

/** What follows "to" or "will" has not happened, or not yet; "according to police" nobody polices. */
const isOpen = (units: readonly Unit[], at: number): boolean => {
  const before = units[at - 1]?.word ?? '';
  return before === 'to' ? units[at - 2]?.word !== 'according' : isModal(before);
};

/** Whether something that a question takes as done is only wished or planned in a sentence: "a bid to join". */
export function isAhead(question: readonly Unit[], said: readonly Unit[], same: Same): boolean {
  if (question.some(({ word }) => isModal(word))) return false;
  return question.some((unit, i) => {
    if (!unit.content || unit.name || isOpen(question, i)) return false;
    const places = said.flatMap((other, at) => (same(unit, other) ? [at] : []));
    return places.length > 0 && places.every((at) => isOpen(said, at));
  });
}
