import { words } from '../../../grammar/words.ts';
import type { Phrase } from '../phrase/type.ts';
import type { Unit } from '../unit.ts';

/** What is done to whoever is spoken to: whom it is done to stands behind it. */
export const TELLS = words('tell remind inform assure notify');

const ASKS_OR_TELLS = TELLS.union(words('ask urge warn advise invite beg'));

/** Whether somebody is to be told or asked: "Before you go, ask Berg:", "You may ask your doctor questions like these:". */
export const isTold = (units: readonly Unit[], { first, head }: Phrase): boolean =>
  units.slice(Math.max(0, first - 1), head).some(({ low }) => ASKS_OR_TELLS.has(low));
