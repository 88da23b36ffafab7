import type { Phrase } from '../phrase/type.ts';
import type { Unit } from '../unit.ts';

/** What is done to whoever is spoken to, in the form that asks for it. */
const TELL = /^(?:ask|tell|remind|inform|assure|notify|urge|warn|advise|invite|beg)$/u;

/** Whether somebody is to be told or asked: "Before you go, ask Berg:", "You may ask your doctor questions like these:". */
export const isTold = (units: readonly Unit[], { first, head }: Phrase): boolean =>
  units.slice(Math.max(0, first - 1), head).some(({ low }) => TELL.test(low));
