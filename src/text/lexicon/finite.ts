import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { words } from '../../grammar/words.ts';
import { VERBS } from './verbs.ts';

/** Finite forms of common verbs that are no nouns: where one stands, a noun phrase has ended. */
export const FINITE = words(`
  went came took gave made got became left put kept held brought led met paid sat stood lost won sent built fell grew
  spent spoke drew drove ran wrote rose chose broke threw wore taught caught fought bought sold heard flew knew hit let
  goes comes takes gives makes gets becomes keeps brings meets pays sits loses sends falls grows spends speaks draws
  drives chooses breaks throws wears hears wins tries happens remains seems includes provides allows requires continues
  turned moved used tried started stopped worked lived played wanted needed looked helped joined signed returned
  launched opened closed served carried followed received faced raised ended helped failed managed happened
  uses arrived stayed visited attended introduced released posted published
`);

/** Whether a word is surely a finite verb, "was" or a past of saying among them: where one stands, a noun phrase has ended. */
export const isFinite = ({ low, kind }: { readonly low: string; readonly kind: string }): boolean =>
  kind === 'word' &&
  ((AUXILIARIES.has(low) && low !== "'s") || FINITE.has(low) || VERBS.get(low)?.form === 'past');
