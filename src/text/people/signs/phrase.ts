import type { Range } from '../../../corpus/span.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { NO_NAMES } from '../../lexicon/organisations.ts';
import { isOnePerson, nounGender } from '../../lexicon/persons.ts';
import { OFFICE_MODIFIERS } from '../../lexicon/titles.ts';
import { calling, isSeat, isTrade } from '../../lexicon/trades.ts';
import type { Token } from '../../tokens.ts';
import { fold } from '../fold.ts';
import { isTitle } from '../given-or-title.ts';
import type { Gender } from '../name.ts';

/** What the descriptions of one person in one article tell. */
export interface Told {
  readonly callings: Map<string, Range>;
  readonly places: Map<string, Range>;
  readonly posts: Map<string, Set<string>>;
  years: number | null;
  sex: Gender;
}

const PREPOSITION = /^(?:of|for|at|in|on|to|with|from|near|who|whose|and|by)$/u;
const WHERE = /^(?:of|for|at|in|from|near)$/u;
/** "Teacher of French", "a nurse for ten years": only so is a trade's place told. */
const TRADE_WHERE = /^(?:at|in|from|near)$/u;
/** So many words may stand before the name: "at the Kestrel plant", "of the bank Tallis". */
const LEADING = 2;
const INSIDE = /^(?:of|the|and|'s)$/u;
const YEARS_OLD = /^(\d{1,3})-year-old$/u;

/** "45-year-old" */
export const yearsOld = ({ low }: Token): number | null => {
  const found = YEARS_OLD.exec(low);
  return found ? Number(found[1]) : null;
};

/** Adds what a word calls somebody; a trade with a capital is a name: "Senator Boxer". */
export function tell({ low, capital, kind, start, end }: Token, told: Told): string | null {
  const called = kind === 'word' ? calling(low) : null;
  if (!called || (capital && isTrade(called) && !isTitle(low))) return null;
  if (!told.callings.has(called)) told.callings.set(called, { start, end });
  return called;
}

/** The names that follow a preposition: "University of Leeds", "the bank Tallis". */
function namesAfter(words: readonly Token[]): readonly Token[] {
  const from = words.findIndex(({ capital }) => capital);
  if (from < 0 || from > LEADING) return [];
  const end = words.findIndex(
    ({ kind, capital, low }, i) => i >= from && (kind !== 'word' || !(capital || INSIDE.test(low))),
  );
  return words.slice(from, end < 0 ? words.length : end);
}

const isPlain = ({ low, capital }: Token): boolean =>
  capital && !OFFICE_MODIFIERS.has(low) && !NO_NAMES.has(low) && !isTitle(low) && calling(low) === null;

/** Reads where somebody is: "of Bradford", "at the Kestrel plant", or the names before an office. */
export const readPlaces = (words: readonly Token[], text: string, told: Told): string[] =>
  keep(namesAfter(words), text, told);

function keep(words: readonly Token[], text: string, told: Told): string[] {
  return words.filter(isPlain).map(({ start, end }) => {
    const place = fold(text.slice(start, end));
    if (!told.places.has(place)) told.places.set(place, { start, end });
    return place;
  });
}

/** Adds where somebody holds a calling. */
export function addPost({ posts }: Told, called: string, places: readonly string[]): void {
  const known = posts.get(called) ?? new Set();
  for (const place of places) known.add(place);
  if (known.size > 0) posts.set(called, known);
}

/** Where the noun of a description ends, that of an owner passed over: "Lund’s mayor". */
function nounEnd(words: readonly Token[]): number {
  const cut = words.findIndex(
    ({ kind, low }) => (kind === 'sign' && low !== '-') || PREPOSITION.test(low) || low === "'s",
  );
  const own = cut >= 0 && words[cut]!.low === "'s" ? cut + 1 : 0;
  const next = words.slice(own).findIndex(({ kind, low }) => kind === 'sign' || PREPOSITION.test(low));
  return next < 0 ? words.length : own + next;
}

/** Whether a place behind `where` is that of what somebody is called: "mayor of Lund", "a reporter in Oslo". */
const isHeld = (called: string, where: string): boolean =>
  isTrade(called)
    ? TRADE_WHERE.test(where)
    : /^(?:of|from)$/u.test(where) && (isSeat(called) || called === 'executive');

/** Reads a description: what its noun calls somebody, and the place before or behind it. */
export function readPhrase(words: readonly Token[], text: string, told: Told): void {
  const end = nounEnd(words);
  const noun = words.slice(0, end);
  const head = noun.at(-1);
  if (!head || noun.some(isFinite)) return;
  for (const word of noun) told.years ??= yearsOld(word);
  const called = tell(head, told);
  // "Chairman Ann Berg"
  if (nounGender(head.low) === 'female' || !head.low.endsWith('man')) told.sex ??= nounGender(head.low);
  if (called === null && !isOnePerson(head.low)) return;
  const before = keep(noun.slice(0, -1), text, told);
  // "Lund mayor Ole Berg", but no "U.S. Senator"
  if (called !== null && isSeat(called)) addPost(told, called, before);
  const where = words[end]?.low ?? '';
  if (!WHERE.test(where)) return;
  const places = readPlaces(words.slice(end + 1), text, told);
  if (called === null) return;
  if (isHeld(called, where)) addPost(told, called, places);
}
