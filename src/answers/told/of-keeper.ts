import { overlaps, type Range } from '../../corpus/span.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Token } from '../../text/tokens.ts';
import { FAR, isEnd, ownedBehind, OWNS, WHOSE } from './theirs.ts';

/** Who acts for themselves, whosever they are: no spokesman, and no member. */
const KEEPERS = wordList(`
  brother brothers sister sisters wife husband son sons daughter daughters mother father parents family relatives widow widower nephew niece
  cousin uncle aunt grandson granddaughter friend friends girlfriend boyfriend lawyer lawyers attorney aide aides adviser bodyguard driver envoy
  assistant doctor neighbour neighbor colleague subsidiary maker owner owners parent supplier rival fan fans supporters critic critics
`);

/** Whoever of some keepers stands right before "of" a place, or behind its "’s"; null where nobody does. */
function keeperOf(words: readonly Token[], first: number, last: number): Token | null {
  if (OWNS.test(words[last + 1]?.low ?? ''))
    return ownedBehind(words, last).find(({ low }) => KEEPERS.has(low)) ?? null;
  for (let at = first - 1; at > Math.max(0, first - FAR); at--) {
    const { low } = words[at]!;
    const keeper = words.slice(Math.max(0, at - 2), at).find((word) => KEEPERS.has(word.low));
    if (WHOSE.has(low)) return keeper ?? null;
    if (isEnd(words[at]!)) return null;
  }
  return null;
}

/**
 * Whether something stands in a sentence only to say whose somebody else is who has it done or does it: "a lawyer for rapper Big Nel was shot", "a
 * subsidiary of Densk".
 * @param met all that the question met there
 */
export function isOfKeeper(words: readonly Token[], place: Range, met: readonly Range[]): boolean {
  const isMet = (word: Token | undefined): boolean =>
    word !== undefined && met.some((one) => overlaps(one, word));
  let [first, last] = [
    words.findIndex((word) => overlaps(word, place)),
    words.findLastIndex((word) => overlaps(word, place)),
  ];
  // "Minister Grigor Mal": the name as far as it goes.
  while (words[first - 1]?.capital === true || isMet(words[first - 1])) first--;
  while (words[last + 1]?.capital === true || isMet(words[last + 1])) last++;
  const keeper = keeperOf(words, first, last);
  return keeper !== null && !isMet(keeper);
}
