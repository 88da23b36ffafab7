import { BEFORE_A_NAME } from '../abbreviations.ts';
import { DAY_WORDS } from '../../grammar/calendar.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { OFFICE_MODIFIERS } from '../lexicon/titles.ts';
import { words } from '../../grammar/words.ts';
import type { Token } from '../tokens.ts';
import { headAt } from './heads.ts';
import { partsOf } from './parts.ts';
import { isPlace, placeOf } from './places.ts';
import type { Scene } from './scene.ts';
import { statusOf } from './status.ts';
import { stops } from './stops.ts';

const isStop = ({ low }: Token, before: Token | undefined): boolean =>
  low === '.' && before !== undefined && BEFORE_A_NAME.has(before.low);

/** "Vinmark contacted manager Ann Lee": what ends in -ed behind a name is what it did. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  !tokens[at]!.capital && tokens[at]!.low.endsWith('ed') && tokens[at - 1]?.capital === true;

/**
 * The first token of the run of describing words that ends before `end`; `end` itself when there is none.
 * @param joined whether the run goes on over an "and" that no head stands before: "Trade and Industry"
 */
export function runStart({ tokens, owner }: Scene, end: number, least: number, joined: boolean): number {
  let first = end;
  for (let i = end - 1; i >= least; i--) {
    const token = tokens[i]!;
    // Another's name, but for "Putin’s spokesman": what stands before it is that other's.
    if (tokens[i + 1]!.low !== "'s" && owner[i]) break;
    if (token.kind === 'sign' && !isStop(token, tokens[i - 1]) && !/^[-&]$/u.test(token.low)) break;
    if (token.kind === 'number' || isVerb(tokens, i)) break;
    if (stops(token) && !isOfName(tokens, i)) break;
    // "the US’s adviser": whose it is stands before its ending, with an article of its own
    if (DETERMINERS.has(token.low)) break;
    // "the campaign and field director Ann Lee"
    if (/^(?:and|&)$/u.test(token.low) && !joined && !endsInHead(tokens, Math.max(least, i - 3), i)) break;
    first = i;
  }
  while (first < end && /^(?:and|of|&|-|\.)$/u.test(tokens[first]!.low)) first++;
  return first;
}

/** Whether a run ends in a head: "Texas Senator", not "Bergen". */
export function endsInHead(tokens: readonly Token[], first: number, last: number): boolean {
  const parts = partsOf(tokens.slice(first, last)) ?? [];
  const low = parts.map((part) => part.low);
  return low.some((_, i) => {
    const head = headAt(low, i);
    return head !== null && i + head.length === low.length;
  });
}

/** Signs, endings and joining words inside a description. */
const INSIDE = /^(?:'s|[.&'-]|and)$/u;
/** What else stands before an office without a capital. */
const BESIDE = words('current present new newly elected outgoing');

const describesOffice = (low: string): boolean =>
  OFFICE_MODIFIERS.has(low) ||
  BESIDE.has(low) ||
  statusOf(low.split('-')[0]!) !== null ||
  headAt([low], 0) !== null;

/**
 * Whether an "of" is part of a body's name or of a head: "Bank of England", "Chief of Staff", but not "Friends of President
 * Berg" or "Mayor of Oslo".
 */
function isOfName(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.low !== 'of') return false;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (!before || !next) return false;
  if (headAt([before.low, 'of', next.low], 0)?.length === 3) return true;
  if (!before.capital || !next.capital) return false;
  // "Department of State", but not "Friends of President Berg"
  if (/^(?:department|ministry)$/u.test(before.low)) return true;
  return before.low !== 'office' && !describesOffice(next.low) && headAt([before.low], 0) === null;
}

/**
 * Where a description begins that ends with a capital: of an office written so only what describes offices goes before
 * without one ("give General Berg"), and where all is in capitals, only that and places ("VOTERS BACK FRENCH PRESIDENT BERG").
 */
export function trimmed({ tokens, shouted }: Scene, start: number, end: number): number {
  const last = tokens[end - 1]!.low === '.' ? end - 2 : end - 1;
  if (!tokens[last]!.capital) return start;
  const tells = (at: number): boolean => {
    const { low, capital } = tokens[at]!;
    const byCapital = shouted ? isPlace(placeOf(low)) : capital;
    return byCapital || INSIDE.test(low) || describesOffice(low) || isOfName(tokens, at);
  };
  let first = last;
  while (first > start && tells(first - 1)) first--;
  while (first < last && DAY_WORDS.has(tokens[first]!.low)) first++;
  return first;
}
