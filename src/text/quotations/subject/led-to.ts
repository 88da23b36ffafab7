import { OBJECT_PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Phrase } from '../phrase/type.ts';
import type { Unit } from '../unit.ts';
import { one } from './one.ts';

const LEADS =
  /^(?:led|leads|leading|prompted|prompts|prompting|forced|forces|forcing|caused|causes|causing|drove|driving|moved|pushed|pushing|compelled|got)$/u;

/** Whoever is led to speak: "which led her to declare", "prompting Mr Dahl to say". */
export function ledTo(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const whom = units[at - 2];
  if (units[at - 1]?.low !== 'to' || at - 3 < floor || !LEADS.test(units[at - 3]!.low)) return null;
  return whom!.kind === 'name' || OBJECT_PRONOUNS.has(whom!.low) ? one(at - 2) : null;
}
