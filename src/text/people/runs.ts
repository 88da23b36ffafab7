import { BEFORE_A_NAME, OPENERS } from '../abbreviations.ts';
import { WEEKDAYS } from '../lexicon/grammar.ts';
import { ORGANISATION_WORDS } from '../lexicon/organisations.ts';
import { MALE_GIVEN } from '../lexicon/given.ts';
import { SMALL } from '../lexicon/small.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/titles.ts';
import type { Line, Page } from '../page.ts';
import type { Token } from '../tokens.ts';

/** A run of words written with capitals: token indices, half open. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** "Kremlin-connected" begins with a capital but is no name; "Jong-un" is. */
const NAME_LIKE = /^[^-]+(?:-(?:\p{Lu}|\p{Ll}{1,4}$).*)?$/u;
const COMPANY = /^(?:inc|corp|co|ltd|bros)$/u;
const INITIAL = /^\p{Lu}$/u;

const named = (page: Page, token: Token): boolean =>
  token.kind === 'word' && token.capital && NAME_LIKE.test(page.text.slice(token.start, token.end));

/** Whether a full stop at `at` only shortens the word before it: an initial, or "Gen.". */
function shortens(page: Page, at: number): boolean {
  const stop = page.tokens[at]!;
  const before = page.tokens[at - 1]!;
  if (page.text[stop.start] !== '.' || stop.spaced) return false;
  const word = page.text.slice(before.start, before.end);
  return INITIAL.test(word) || BEFORE_A_NAME.has(before.low) || SUFFIXES.has(before.low);
}

/** Where the run that begins at `first` ends. Each token is looked at once. */
function runEnd(page: Page, first: number, stop: number, headline: boolean): number {
  const { tokens } = page;
  let last = first + 1;
  let organisation = ORGANISATION_WORDS.has(tokens[first]!.low);
  for (let i = last; i < stop; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    if (named(page, token) && !(SMALL.has(token.low) && (headline || token.low.length > 2))) {
      organisation ||= ORGANISATION_WORDS.has(token.low);
      last = i + 1;
    } else if (token.low === '.' && SUFFIXES.has(tokens[i - 1]!.low) && shortens(page, i)) last = i + 1;
    else if (token.low === '.' && COMPANY.test(tokens[i - 1]!.low) && i + 1 < stop) last = i + 1;
    else if (token.low === '.' && i + 1 < stop && shortens(page, i)) {
      if (!next || !named(page, next)) break;
    } else if (
      i + 1 < stop &&
      next &&
      joins(token, tokens[i - 1]!, organisation) &&
      !WEEKDAYS.has(next.low) &&
      goesOn(page, i + 1)
    )
      continue;
    else break;
  }
  return last;
}

/** Whether a name goes on at `at`, after a small word: "von Leyen", "von der Leyen". */
function goesOn(page: Page, at: number): boolean {
  const token = page.tokens[at]!;
  const next = page.tokens[at + 1];
  return named(page, token) || (PARTICLES.has(token.low) && next !== undefined && named(page, next));
}

/** "Committee on Harbours" is one name. */
const ON = /^(?:project|conference|commission|committee|subcommittee|institute|center|centre)$/u;

/** "Bank of Norway", but not "House Speaker Paul Ryan of Wisconsin". */
const joins = (token: Token, before: Token, organisation: boolean): boolean =>
  (PARTICLES.has(token.low) && token.kind === 'word') ||
  (ORGANISATION_WORDS.has(before.low) && (token.low === 'of' || token.low === 'for')) ||
  (ON.test(before.low) && token.low === 'on') ||
  (organisation && token.low === '&');

/** Whether the word at `at` stands where any word takes a capital: at a start, or after an opening sign. */
export function atStart(page: Page, line: Line, at: number): boolean {
  if (at === line.first) return true;
  const before = page.tokens[at - 1]!;
  return (
    before.kind === 'sign' && /["“‘'«„:(\]–—]/u.test(before.low) && !(before.low === ':' && !before.spaced)
  );
}

/** "Will Doyle" inside a sentence: a given name that is also a word of grammar. */
function isWill(page: Page, line: Line, at: number): boolean {
  const next = page.tokens[at + 1];
  return MALE_GIVEN.has(page.tokens[at]!.low) && at > line.first && next !== undefined && named(page, next);
}

/** The runs of capitalised words of a sentence, in order; grammar words that open the sentence, or stand anywhere in a headline, are left out. */
export function runs(page: Page, line: Line, headline: boolean): Run[] {
  const found: Run[] = [];
  for (let i = line.first; i < line.last; i++) {
    const token = page.tokens[i]!;
    const small = SMALL.has(token.low) && (headline || !isWill(page, line, i));
    if (!named(page, token) || small || (atStart(page, line, i) && OPENERS.has(token.low))) continue;
    const last = runEnd(page, i, line.last, headline);
    found.push({ first: i, last });
    i = last - 1;
  }
  return found;
}
