import { words as wordList } from '../../grammar/words.ts';
import { isOnePerson } from '../lexicon/persons.ts';
import { isTrade } from '../lexicon/trades.ts';
import type { Line, Page } from '../page.ts';
import type { Token } from '../tokens.ts';

/** Firms are called so too: "the brewer Hop & Vine". */
const MAY_BE_FIRM = wordList(
  'builder brewer banker trader baker grocer cleaner cook potter weaver tailor player',
);
/** What somebody is called right before the name, beside trades. */
const CALLED = wordList(`
  schoolteacher schoolboy schoolgirl student survivor resident villager neighbour neighbor pensioner passenger commuter shopper protester
  demonstrator activist campaigner volunteer researcher scientist lawyer economist historian journalist reporter bystander
`);

const isCalledSo = ({ kind, capital, low }: Token): boolean =>
  kind === 'word' && !capital && ((isTrade(low) && !MAY_BE_FIRM.has(low)) || CALLED.has(low));

/** So many tokens before a name and its comma, "one of" is looked for: "one of the younger students, Ida Moe". */
const ONE_OF = 6;

/** Whether a name stands behind "one of" some persons: it is one of them. */
function isOneOf(tokens: readonly Token[], from: number, at: number): boolean {
  const [noun, comma] = tokens.slice(Math.max(from, at - 2), at);
  if (comma?.low !== ',' || noun!.capital || !isOnePerson(noun!.low.replace(/s$/u, ''))) return false;
  const before = tokens.slice(Math.max(from, at - 2 - ONE_OF), at - 2).map(({ low }) => low);
  return before.some((low, i) => low === 'one' && before[i + 1] === 'of');
}

/** Whether what stands before a name shows that it is somebody's: "schoolteacher Ida Moe", "one of the students, Ida Moe". @param at its first token */
export const isCalledAsSomebody = ({ tokens }: Page, { first }: Line, at: number): boolean =>
  (at > first && isCalledSo(tokens[at - 1]!)) || isOneOf(tokens, first, at);
