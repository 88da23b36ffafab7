import { AUXILIARIES, FINITE } from './grammar.ts';
import { VERBS } from './verbs.ts';

/** Whether a word is surely a finite verb, "was" or a past of saying among them: where one stands, a noun phrase has ended. */
export const isFinite = ({ low, kind }: { readonly low: string; readonly kind: string }): boolean =>
  kind === 'word' &&
  ((AUXILIARIES.has(low) && low !== "'s") || FINITE.has(low) || VERBS.get(low)?.form === 'past');
