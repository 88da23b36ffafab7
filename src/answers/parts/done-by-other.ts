import type { AskedWord, Hit } from '../../search/found.ts';
import type { Token } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';
import { lacksOnly } from './another-act.ts';
import type { AskedParts } from './asked-parts.ts';
import { hasName, isNamedBy, wordsIn } from './named-by.ts';
import type { ToldParts } from './told-parts.ts';
import { isTogether } from '../told/together.ts';

/**
 * Whether a sentence says that somebody else did it: "Berg's agent signed", asked of Berg; "Berg paid Holm", asked what Holm paid.
 * @param words the question's
 */
export function isDoneByOther(
  hit: Hit,
  { agent, verb, passive }: AskedParts,
  told: ToldParts,
  words: readonly AskedWord[],
): boolean {
  // "The airlines affected are": nothing shows whether they do it.
  const isEither = passive && !told.passive && told.objects.length === 0;
  if (agent === null || isEither || isTogether(verb)) return false;
  const by = told.agent;
  if (by === null) return told.passive && told.patients !== null && isNamedBy(hit, agent, told.patients[0]!);
  if (isNamedBy(hit, agent, by)) return false;
  const places = wordsIn(hit, agent.words);
  // "In Ohio, the governor postponed it", asked of Ohio; not in "Acme won seats and Nova lost ten", asked of Acme.
  const isBefore = places.some(({ start }) => start < by[0]!.start);
  if (!told.passive && isBefore && told.clause.opener !== 'reduced') return false;
  return places.length > 0 || (NAME.test(agent.head) && hasName(by)) || lacksOnly(hit, agent.words, words);
}

/**
 * Whether who did it is asked for, and a sentence tells only to whom: "Berg was stabbed in May".
 * @param words of the sentence
 */
export const isDoerUntold = ({ asksDoer }: AskedParts, told: ToldParts, words: readonly Token[]): boolean =>
  asksDoer && told.passive && !words.some(({ low, start }) => low === 'by' && start > told.act.end);
