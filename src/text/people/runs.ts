import { BEFORE_A_NAME, OPENERS } from '../abbreviations.ts';
import { FINITE, WEEKDAYS } from '../lexicon/grammar.ts';
import { NO_NAMES, ORGANISATION_WORDS, PLACES } from '../lexicon/organisations.ts';
import { MALE_GIVEN } from '../lexicon/given.ts';
import { SMALL } from '../lexicon/small.ts';
import { PARTICLES, SUFFIXES } from '../lexicon/titles.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Line, Page } from '../page.ts';
import type { Token } from '../tokens.ts';
import { isGiven, isTitle } from './given-or-title.ts';

/** A run of words written with capitals: token indices, half open. */
export interface Run {
  readonly first: number;
  readonly last: number;
}

/** "Kremlin-connected" begins with a capital but is no name; "Jong-un" is. */
const NAME_LIKE = /^[^-]+(?:-(?:\p{Lu}|\p{Ll}{1,4}$).*)?$/u;
const COMPANY = /^(?:inc|corp|co|ltd|bros)$/u;
const INITIAL = /^\p{Lu}$/u;
/** A nickname has no more words than this, its marks with them. */
const NICKNAME = 3;

/** "al-Hamdan" is a name for all its small letters. */
const ARTICLE = /^(?:al|el|ul|an|ar|as|ash|at|az)-\p{Lu}/u;

const named = (page: Page, token: Token): boolean => {
  if (token.kind !== 'word') return false;
  const word = page.text.slice(token.start, token.end);
  return token.capital ? NAME_LIKE.test(word) : ARTICLE.test(word);
};

/**
 * Whether a word of grammar at `at` is a surname here: "Theresa May", "Mr Will", "said Mo Said". Inside a sentence
 * nothing else has a capital after a given name, a form of address, or a name that is no place.
 */
function isSurname(page: Page, line: Line, at: number): boolean {
  const before = page.tokens[at - 1]!;
  const name = before.low === '.' ? page.tokens[at - 2]! : before;
  if (isGiven(name.low) || isTitle(name.low)) return true;
  return (
    before.kind === 'word' &&
    at - 1 > line.first &&
    !atStart(page, line, at - 1) &&
    !PLACES.has(name.low) &&
    !NO_NAMES.has(name.low) &&
    !SMALL.has(name.low) &&
    page.tokens[at + 1]?.kind !== 'number'
  );
}

/** Where a name goes on after a nickname in marks that begins at `at`: Robert “Bobby” Tallis; -1 when none stands there. */
function afterNickname(page: Page, at: number, stop: number): number {
  const { tokens } = page;
  if (!/^["“'‘(]$/u.test(tokens[at]!.low) || !tokens[at + 1]?.capital) return -1;
  for (let i = at + 2; i < stop && i - at <= NICKNAME; i++) {
    if (!/^["”'’)]$/u.test(tokens[i]!.low)) continue;
    const next = tokens[i + 1];
    return next !== undefined && i + 1 < stop && named(page, next) && !SMALL.has(next.low) ? i + 1 : -1;
  }
  return -1;
}

/** Whether a full stop at `at` only shortens the word before it: an initial, or "Gen.". */
function shortens(page: Page, at: number): boolean {
  const stop = page.tokens[at]!;
  const before = page.tokens[at - 1]!;
  if (page.text[stop.start] !== '.' || stop.spaced) return false;
  const word = page.text.slice(before.start, before.end);
  return INITIAL.test(word) || BEFORE_A_NAME.has(before.low) || SUFFIXES.has(before.low);
}

/** Where the run that begins at `first` ends. Each token is looked at once. */
function runEnd(page: Page, line: Line, first: number, headline: boolean): number {
  const { tokens } = page;
  const stop = line.last;
  let last = first + 1;
  let organisation = ORGANISATION_WORDS.has(tokens[first]!.low);
  for (let i = last; i < stop; i++) {
    const token = tokens[i]!;
    const next = tokens[i + 1];
    const nicknamed = headline ? -1 : afterNickname(page, i, stop);
    const small = SMALL.has(token.low) && (headline || (token.low.length > 2 && !isSurname(page, line, i)));
    if (nicknamed > 0) {
      last = nicknamed + 1;
      i = nicknamed;
    } else if (named(page, token) && !small) {
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

/** Whether a past tense, which no word of grammar has for its verb, stands at `at`: "Will Doyle agreed", "May said". */
const speaks = (page: Page, at: number): boolean => {
  const token = page.tokens[at];
  return (
    token !== undefined && !token.capital && (VERBS.get(token.low)?.form === 'past' || FINITE.has(token.low))
  );
};

/** "Will Doyle": a given name that is also a word of grammar; at the start of a sentence only before a past tense. */
function isWill(page: Page, line: Line, at: number): boolean {
  const next = page.tokens[at + 1];
  const name = MALE_GIVEN.has(page.tokens[at]!.low) && next !== undefined && named(page, next);
  return name && (at > line.first || speaks(page, at + 2));
}

/**
 * The runs of capitalised words of a sentence, in order; grammar words that open the sentence, or stand anywhere in a
 * headline, are left out.
 * @param surnames words that are somebody's surname in this article: "May said"
 */
export function runs(page: Page, line: Line, headline: boolean, surnames: ReadonlySet<string>): Run[] {
  const found: Run[] = [];
  for (let i = line.first; i < line.last; i++) {
    const token = page.tokens[i]!;
    const surname = !headline && surnames.has(token.low) && (i > line.first || speaks(page, i + 1));
    const small = SMALL.has(token.low) && (headline || !(surname || isWill(page, line, i)));
    if (!named(page, token) || small || (atStart(page, line, i) && OPENERS.has(token.low))) continue;
    const last = runEnd(page, line, i, headline);
    found.push({ first: i, last });
    i = last - 1;
  }
  return found;
}
