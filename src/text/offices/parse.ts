import { DETERMINERS } from '../../grammar/determiners.ts';
import { words } from '../../grammar/words.ts';
import { headAt, RANKS } from './heads.ts';
import type { Office } from './office.ts';
import type { Part } from './parts.ts';
import { BEHIND, SPREADS, statusOf } from './status.ts';
import { wordsOf } from './word-of.ts';

/** A description with more words is none: keeps hostile text linear. */
const LONGEST = 40;

const OF = words('of for');
const TO = words('to at in on with from near');

/** Where an office's head stands among the words of a description. */
interface Place {
  readonly key: string;
  readonly first: number;
  readonly last: number;
}

/** The next head from `from` on behind which a description may end or go on: of "press secretary general", the whole. */
function headFrom(low: readonly string[], from: number): Place | null {
  for (let i = from; i < low.length; i++) {
    const head = headAt(low, i);
    if (!head) continue;
    const last = i + head.length;
    const next = low[last];
    if (next === undefined || next === 'and' || [OF, TO, BEHIND, RANKS].some((list) => list.has(next)))
      return { key: head.key, first: i, last };
  }
  return null;
}

/** Where what is said of a head ends: at the end, at a rank, or at an "and" behind which another head comes. */
function endOf(low: readonly string[], from: number): number {
  if (RANKS.has(low[from] ?? '')) return from;
  for (let i = from; i < low.length; i++) if (low[i] === 'and' && headFrom(low, i + 1)) return i;
  return low.length;
}

/**
 * The offices that a description gives, in order: of "president and CEO of Vinmark" two, both Vinmark's; none where it
 * is no office ("a friend", "the White House").
 * @param parts the whole description, without the name
 */
export function officesIn(parts: readonly Part[]): Office[] {
  if (parts.length > LONGEST) return [];
  const low = parts.map((part) => part.low);
  const found: Office[] = [];
  let from = 0;
  while (from < parts.length) {
    const head = headFrom(low, from);
    if (!head) return [];
    const end = endOf(low, head.last);
    const before = parts.slice(from, head.first);
    if (!isWhole(before)) return [];
    const behind = parts.slice(head.last, end);
    // "director at Vinmark" is Vinmark's.
    const to = behind.findIndex(({ low: word }, i) => TO.has(word) && !(i === 0 && word === 'at'));
    const of = to < 0 ? behind : behind.slice(0, to);
    const status = [
      ...before.map(({ low: word }) => statusOf(word)),
      ...behind.slice(0, 1).map(({ low: word }) => (BEHIND.has(word) ? word : null)),
      ...[...(found.at(-1)?.status ?? [])].map((one) => (SPREADS.has(one) ? one : null)),
    ].filter((one) => one !== null);
    found.push({
      head: head.key,
      status: new Set(status),
      before: wordsOf(before.filter(isOwn)),
      of: wordsOf(of.filter(isOwn)),
      to: wordsOf(to < 0 ? [] : behind.slice(to + 1)),
    });
    from = low[end] === 'and' ? end + 1 : end;
  }
  return found.map((one, i) => (isWhose(one) ? one : Object.assign({}, one, whose(found, i))));
}

/** "Bank of England" may stand before a head; "the office of the", "a letter to" may not. */
const isWhole = (before: readonly Part[]): boolean =>
  before.every(
    ({ low }, i) =>
      !(OF.has(low) || TO.has(low)) || (low === 'of' && !DETERMINERS.has(before[i + 1]?.low ?? 'the')),
  );

const isOwn = ({ low }: Part): boolean => statusOf(low) === null;
const isWhose = ({ before, of }: Office): boolean => before.length + of.length > 0;

/** Whose an office is that does not say so: the next one's in the list, else the one's before. */
function whose(found: readonly Office[], at: number): Pick<Office, 'before' | 'of'> {
  const other = found.slice(at + 1).find(isWhose) ?? found[at - 1];
  return { before: other?.before ?? [], of: other?.of ?? [] };
}
