import type { Range } from '../../corpus/span.ts';
import { BEFORE_A_NAME } from '../abbreviations.ts';
import { isFinite } from '../lexicon/finite.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Token } from '../tokens.ts';
import { addressStart } from './before-name.ts';
import { officesIn } from './parse.ts';
import { partsOf } from './parts.ts';
import type { Named, Scene } from './scene.ts';
import { ENDS, NOBODY } from './stops.ts';

/** A description behind a name is no longer than this, in words and signs. */
const LONGEST = 24;
const OPENS = /^(?:[,(]|--+|[–—-])$/u;
const CLOSES = /^(?:[,.;:)\]?!"”’']|--+|[–—])$/u;

const isShortened = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.low === '.' && BEFORE_A_NAME.has(tokens[at - 1]!.low) && at + 1 < tokens.length;

const isPlural = (low: string): boolean => low === 'are' || low === 'were';

/** Where a description that begins at `first` ends, or -1 where a clause begins: "the minister said". */
function endOf(tokens: readonly Token[], first: number): number {
  for (let i = first; i < tokens.length && i - first < LONGEST; i++) {
    const token = tokens[i]!;
    if (CLOSES.test(token.low) && !isShortened(tokens, i)) return i;
    if (i > first && ENDS.has(token.low)) return i;
    if (NOBODY.has(token.low) || PRONOUNS.has(token.low) || isPlural(token.low)) return -1;
    if (isFinite(token) || (VERBS.get(token.low)?.form === 'past' && !token.capital)) return -1;
  }
  return tokens.length - first < LONGEST ? tokens.length : -1;
}

/** "Ann Lee, 52, mayor of Bergen": the age is passed over. */
function overAge(tokens: readonly Token[], at: number): number {
  return tokens[at]?.kind === 'number' && tokens[at + 1]?.low === ',' ? at + 2 : at;
}

/** The description from `first` to `last` when it gives an office and names nobody else. */
function described({ tokens, owner }: Scene, first: number, last: number): Range | null {
  let start = first;
  while (start < last && DETERMINERS.has(tokens[start]!.low)) start++;
  for (let i = start; i < last; i++) {
    const other = owner[i];
    if (!other) continue;
    if (!/^(?:of|for|to|'s)$/u.test(tokens[addressStart(tokens, other) - 1]?.low ?? '')) return null;
    break;
  }
  const parts = partsOf(tokens.slice(start, last));
  return parts && officesIn(parts).length > 0 ? { start, end: last } : null;
}

/** "With Ann Lee, the president, Bo Ek said": a name that ends what a sentence opens with may have nothing of what follows. */
const isFronted = ({ tokens, comma }: Scene, name: Named): boolean => {
  const before = tokens[addressStart(tokens, name) - 1];
  const opens = tokens[0]!;
  return (
    before !== undefined && leads(before) && leads(opens) && opens.low !== 'according' && comma >= name.last
  );
};

/** "with", "after meeting": what a name may be the end of. */
const leads = ({ low }: Token): boolean => PREPOSITIONS.has(low) || low === 'unlike' || low.endsWith('ing');

/** No more forms of address stand before a name. */
const ADDRESSES = 3;

/** Whether the description belongs to whom it is set off from: not to the next name, and to none of a list. */
function isTheirs(scene: Scene, name: Named, last: number): boolean {
  const { tokens, owner } = scene;
  const closer = tokens[last]?.low;
  const before = addressStart(tokens, name) - 1;
  const listed = tokens[before]?.low === ',' && owner[before - 1] !== undefined;
  if (listed) return false;
  if (closer !== ',') return true;
  for (let i = last + 1; i <= last + 1 + ADDRESSES; i++)
    if (owner[i]?.first === i) {
      if (addressStart(tokens, owner[i]!) === last + 1) return false;
      break;
    }
  return !/^(?:and|or|&)$/u.test(tokens[last + 1]?.low ?? '') && !isFronted(scene, name);
}

/**
 * The description behind a name: "Ann Lee, the mayor of Bergen, said", "Lee (chairwoman)".
 * @returns token indices, or null where there is none that gives an office
 */
export function afterName(scene: Scene, name: Named): Range | null {
  const { tokens } = scene;
  if (!OPENS.test(tokens[name.last]?.low ?? '')) return null;
  const first = overAge(tokens, name.last + 1);
  const is = tokens[first]?.low === 'who' && tokens[first + 1]?.low === 'is' ? first + 2 : first;
  const last = endOf(tokens, is);
  if (last <= is) return null;
  const found = described(scene, is, last);
  return found && isTheirs(scene, name, last) ? found : null;
}

/** What is told of a name: "Ann Lee is the director of the museum", "Lee serves as mayor". */
export function toldOf(scene: Scene, { last: at }: Named): Range | null {
  const { tokens } = scene;
  const verb = tokens[at]?.low;
  const serving = verb === 'serves' && tokens[at + 1]?.low === 'as' ? at + 2 : -1;
  const first = verb === 'is' ? at + 1 : serving;
  if (first < 0 || scene.nobody < at) return null;
  const last = endOf(tokens, first);
  if (last <= first || tokens[last]?.low === '?' || tokens.at(-1)?.low === '?') return null;
  return described(scene, first, last);
}
