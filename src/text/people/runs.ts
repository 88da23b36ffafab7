import { BEFORE_A_NAME, OPENERS } from '../abbreviations.ts';
import { WEEKDAYS } from '../../grammar/calendar.ts';
import { isFinite } from '../lexicon/finite.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { SMALL } from '../lexicon/small.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/titles.ts';
import { isGiven } from './given-or-title.ts';
import { overNickname } from './nickname.ts';
import { leadsTo, standsAsName } from './surnames.ts';
import type { Line, Page } from '../page.ts';
import type { Token } from '../tokens.ts';

/** A run of words written with capitals: token indices, half open. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** The longer syllables of Korean names, which no English word behind a hyphen is shaped like: "Tae-young", "Myeong-hyeon". */
const SYLLABLE = '(?:ch|[hjkmbsgnpdtlry])?[yw]?(?:eo|eu|oo|ou|[aou])(?:ng|[nkl])';
/** "Kremlin-connected" begins with a capital but is no name; "Jong-un" is. */
const NAME_LIKE = new RegExp(String.raw`^[^-]+(?:-(?:\p{Lu}.*|\p{Ll}{1,4}|${SYLLABLE}))?$`, 'u');
const COMPANY = /^(?:inc|corp|co|ltd|bros)$/u;
const INITIAL = /^\p{Lu}$/u;

/** "D-Ohio", "R-Texas": of which party and state somebody is. */
const PARTY = /^[DRI]-\p{Lu}\p{L}+$/u;

/** "al-Hamdan", "d’Arc": the capital stands behind an article. */
const ARTICLED = /^(?:(?:al|el|ad|ar|as|at|az|ash|an|ul|ibn|bin)[-‐‑]|[dl]['’])\p{Lu}/u;

function named({ text }: Page, { kind, capital, start, end }: Token): boolean {
  if (kind !== 'word' || PARTY.test(text.slice(start, end))) return false;
  return capital ? NAME_LIKE.test(text.slice(start, end)) : ARTICLED.test(text.slice(start, end));
}

/** Whether a full stop at `at` only shortens the word before it: an initial, or "Gen.". */
function shortens(page: Page, at: number): boolean {
  const stop = page.tokens[at]!;
  const before = page.tokens[at - 1]!;
  if (page.text[stop.start] !== '.' || stop.spaced) return false;
  const word = page.text.slice(before.start, before.end);
  return INITIAL.test(word) || BEFORE_A_NAME.has(before.low) || SUFFIXES.has(before.low);
}

/** How a line is written, and which words are surnames in its article. */
export interface Written {
  /** Every word has a capital. */
  readonly headline: boolean;
  readonly surnames: ReadonlySet<string>;
}

/** Whether a nickname begins at `at`, with a surname behind it. */
function isNicknamed(page: Page, at: number, stop: number): boolean {
  const end = overNickname(page.tokens, at);
  const next = page.tokens[end]?.low ?? '';
  return end > at && end < stop && goesOn(page, end) && !SMALL.has(next) && !WEEKDAYS.has(next);
}

/** Whether a full stop at `at` goes on with the name: "Jr.", "Corp. of", an initial's. */
function isStopInside(page: Page, at: number, stop: number): boolean {
  const { tokens } = page;
  const before = tokens[at - 1]!.low;
  if (tokens[at]!.low !== '.') return false;
  return (SUFFIXES.has(before) && shortens(page, at)) || (COMPANY.test(before) && at + 1 < stop);
}

/** Whether a small word at `at` joins what stands around it to one name: "Bank of England". */
function isJoint(page: Page, at: number, stop: number, organisation: boolean): boolean {
  const { tokens } = page;
  const next = tokens[at + 1];
  return (
    at + 1 < stop &&
    next !== undefined &&
    joins(tokens[at]!, tokens[at - 1]!, organisation) &&
    !WEEKDAYS.has(next.low) &&
    goesOn(page, at + 1)
  );
}

/** Where the run that begins at `first` ends. Each token is looked at once. */
function runEnd(page: Page, line: Line, first: number, { headline, surnames }: Written): number {
  const { tokens } = page;
  const stop = line.last;
  /** A small word is none of a name, unless it is somebody's surname: "Theresa May". */
  const isSmall = (at: number): boolean =>
    SMALL.has(tokens[at]!.low) &&
    (headline || tokens[at]!.low.length > 2) &&
    !(surnames.has(tokens[at]!.low) && leadsTo(page, line, at));
  let last = first + 1;
  let organisation = ORGANISATION_WORDS.has(tokens[first]!.low);
  for (let i = last; i < stop; i++) {
    const token = tokens[i]!;
    if (named(page, token) && !isSmall(i)) {
      organisation ||= ORGANISATION_WORDS.has(token.low);
      last = i + 1;
    } else if (!headline && i === last && isNicknamed(page, i, stop)) i = overNickname(tokens, i) - 1;
    else if (isStopInside(page, i, stop)) last = i + 1;
    else if (token.low === '.' && i + 1 < stop && shortens(page, i)) {
      if (isNicknamed(page, i + 1, stop)) i = overNickname(tokens, i + 1) - 1;
      else if (!named(page, tokens[i + 1]!)) break;
    } else if (!isJoint(page, i, stop, organisation)) break;
  }
  return last;
}

/** No more small words than this stand before a surname. */
const PARTS = 3;

/** Whether a name goes on at `at`, after a small word: "von Leyen", "von der Leyen". */
function goesOn(page: Page, at: number): boolean {
  let i = at;
  while (i - at < PARTS && PARTICLES.has(page.tokens[i]?.low ?? '') && !page.tokens[i]!.capital) i++;
  const token = page.tokens[i];
  return token !== undefined && named(page, token);
}

/** "Committee on Harbours" is one name. */
const ON = /^(?:project|conference|commission|committee|subcommittee|institute|center|centre)$/u;

/** "Bank of Norway", but not "House Speaker Paul Ryan of Wisconsin". */
const joins = (token: Token, before: Token, organisation: boolean): boolean =>
  (PARTICLES.has(token.low) && token.kind === 'word') ||
  (ORGANISATION_WORDS.has(before.low) && (token.low === 'of' || token.low === 'for')) ||
  (ON.test(before.low) && token.low === 'on') ||
  (organisation && token.low === '&');

/** Whether words in straight marks, with their comma, end right before the word at `at`: `"…," Ann Lee said`. */
export function isBehindMarks({ tokens, text }: Page, at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined && tokens[at]!.spaced && /^["']$/u.test(before.low) && text[before.start - 1] === ','
  );
}

/** Whether the word at `at` stands where any word takes a capital: at a start, or after an opening sign. */
export function atStart(page: Page, line: Line, at: number): boolean {
  if (at === line.first) return true;
  const before = page.tokens[at - 1]!;
  return (
    before.kind === 'sign' &&
    /["“‘'«„:(\]–—]/u.test(before.low) &&
    !(before.low === ':' && !before.spaced) &&
    !isBehindMarks(page, at)
  );
}

/** "Will Doyle", "May Lund": a given name that is also a word of grammar. */
function isWill(page: Page, line: Line, at: number): boolean {
  const [word, next, verb] = page.tokens.slice(at, Math.min(at + 3, line.last));
  if (!(isGiven(word!.low) || word!.low === 'said') || !next || !named(page, next)) return false;
  // "Will Hurd agreed."; not "Will Hurd go?"
  return (
    !atStart(page, line, at) ||
    (verb !== undefined && isFinite(verb) && page.tokens[line.last - 1]!.low !== '?')
  );
}

/** "said A. Berg": a letter that is no article, inside of a sentence, with a name behind it. */
function isInitial(page: Page, line: Line, at: number): boolean {
  const [word, stop, next] = page.tokens.slice(at, Math.min(at + 3, line.last));
  return (
    next !== undefined &&
    stop!.low === '.' &&
    INITIAL.test(page.text.slice(word!.start, word!.end)) &&
    shortens(page, at + 1) &&
    named(page, next) &&
    !atStart(page, line, at)
  );
}

/** The runs of capitalised words of a sentence, in order; grammar words that open the sentence, or stand anywhere in a headline, are left out. */
export function runs(page: Page, line: Line, written: Written): Run[] {
  const { headline, surnames } = written;
  const found: Run[] = [];
  for (let i = line.first; i < line.last; i++) {
    const token = page.tokens[i]!;
    const starts = atStart(page, line, i);
    const surname = surnames.has(token.low) && !headline && standsAsName(page, line, i, starts);
    const small =
      SMALL.has(token.low) && !surname && (headline || !(isWill(page, line, i) || isInitial(page, line, i)));
    if (!named(page, token) || small || (starts && OPENERS.has(token.low))) continue;
    const last = runEnd(page, line, i, written);
    found.push({ first: i, last });
    i = last - 1;
  }
  return found;
}
