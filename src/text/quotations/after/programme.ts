import type { Unit } from '../unit.ts';

/** Whether words in marks are the title of where it was said: "told ABC’s “Good Day” that …". */
export const isProgramme = (units: readonly Unit[], at: number): boolean =>
  units[at]!.title === true && units[at - 1]?.low === "'s" && units[at + 1]?.kind === 'word';
