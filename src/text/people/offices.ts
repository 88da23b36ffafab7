import { words as wordList } from '../../grammar/words.ts';
import type { Range } from '../../corpus/span.ts';
import { isFinite } from '../lexicon/finite.ts';
import { DAY_WORDS } from '../../grammar/calendar.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { NO_NAMES, PLACES } from '../lexicon/organisations.ts';
import { isOnePerson } from '../lexicon/persons.ts';
import { DEPARTMENTS, OFFICE_MODIFIERS, OFFICES } from '../lexicon/titles.ts';
import { isTitle } from './given-or-title.ts';
import type { Line, Page } from '../page.ts';
import { isShouted } from '../shouted.ts';
import type { Token } from '../tokens.ts';

/** An office before or behind a name has fewer tokens than this; one of several parts four times as many. */
const LONGEST = 9;
/** Capitals at the beginning of a sentence are no part of the office: "When Apple CEO Steve Jobs", "Today Senator Lee". */
const OPENS: ReadonlySet<string> = new Set(['the', 'on', ...CONJUNCTIONS, ...DAY_WORDS]);
const ENDS_NOUN = /^(?:of|for|at|in|to|with|on|from|who|and|,|\.|[)\]”"])$/u;

/** What is put before an office with a hyphen: "co-chairman". */
const BEFORE_OFFICES = wordList('co ex then pro arch sub');

/** Whether a word before a hyphen makes one office with what follows: of "Roshni Kapadia-Sen" none is a senator. */
const isOfOffice = (low: string): boolean =>
  OFFICES.has(low) || OFFICE_MODIFIERS.has(low) || BEFORE_OFFICES.has(low) || isTitle(low);

/** "spokeswoman", "ex-president", "vice-chairman", "spokesmen". */
export function isOffice(token: Token | undefined): boolean {
  if (!token || token.kind !== 'word') return false;
  const low = token.low.replaceAll('.', '');
  if (OFFICES.has(low)) return true;
  const [front, ...others] = low.split('-');
  const tail = others.at(-1);
  return (
    tail !== undefined && OFFICES.has(tail) && (!token.capital || tail === 'general' || isOfOffice(front!))
  );
}

const describes = (token: Token): boolean =>
  token.kind === 'word' &&
  (isOffice(token) || OFFICE_MODIFIERS.has(token.low) || NO_NAMES.has(token.low) || PLACES.has(token.low));

const modifies = (token: Token): boolean => describes(token) || (token.kind === 'word' && token.capital);

/** What is written from a token to the name at `at`. */
const upToName = ({ text, tokens }: Page, line: Line, first: number, at: number): string =>
  text.slice(tokens[first]!.start, tokens[Math.min(at + 2, line.last - 1)]!.end);

/** The token behind the head of "Secretary of State"; `at` where what stands before it is no department of an office. */
const beforeDepartment = (tokens: readonly Token[], at: number): number =>
  DEPARTMENTS.has(tokens[at - 1]?.low ?? '') &&
  /^(?:of|for)$/u.test(tokens[at - 2]?.low ?? '') &&
  isOffice(tokens[at - 3])
    ? at - 2
    : at;

/**
 * The office that stands right before token `at` ("NATO Secretary General", "national security adviser").
 * @returns index of its first token, or `at` when there is none
 */
export function officeBefore(page: Page, line: Line, at: number): number {
  let last = beforeDepartment(page.tokens, at) - 1;
  if (page.tokens[last]?.low === '.' && isOffice(page.tokens[last - 1])) last--;
  if (last < line.first || !isOffice(page.tokens[last])) return at;
  const from = (isPart: (token: Token) => boolean): number => {
    let i = last;
    while (i > line.first && at - i + 1 < LONGEST && isPart(page.tokens[i - 1]!)) i--;
    return i;
  };
  let first = from(modifies);
  if (isShouted(upToName(page, line, first, at))) first = from(describes);
  while (OPENS.has(page.tokens[first]!.low)) first++;
  return first;
}

/** Whether the noun that follows the comma at `at` is an office. */
function opensOffice(tokens: Page['tokens'], line: Line, at: number): boolean {
  for (let i = at + 1; i < line.last && i - at <= LONGEST; i++) {
    const token = tokens[i]!;
    if (ENDS_NOUN.test(token.low)) return isOffice(tokens[i - 1]);
    if ((token.kind === 'sign' && token.low !== '-') || isFinite(token)) return false;
  }
  return false;
}

/** The description after a name: ", president of the Nixon Center,". `at` is the token after the name. */
export function officeAfter(page: Page, line: Line, at: number): Range | null {
  const { tokens } = page;
  if (tokens[at]?.low !== ',' || at + 1 >= line.last || !opensOffice(tokens, line, at)) return null;
  for (let i = at + 1; i < line.last && i - at <= 4 * LONGEST; i++)
    if (
      isFinite(tokens[i]!) ||
      (/^(?:,|\.|who|[)“”"])$/u.test(tokens[i]!.low) && !(tokens[i]!.low === '.' && i + 1 < line.last))
    )
      return { start: tokens[at + 1]!.start, end: tokens[i - 1]!.end };
  return null;
}

/** The description before a name: "his spokesman, Dmitry Peskov". `at` is the name's first token. */
export function descriptionBefore(page: Page, line: Line, at: number): Range | null {
  if (page.tokens[at - 1]?.low !== ',' || at - 2 < line.first) return null;
  const first = officeBefore(page, line, at - 1);
  return first < at - 1 ? { start: page.tokens[first]!.start, end: page.tokens[at - 2]!.end } : null;
}

const DETERMINER = /^(?:the|a|an|his|her|their)$/u;

/** What somebody is by trade, right before the name: "the goalkeeper, Ivo Kranz". `at` is the name's first token. */
export function tradeBefore({ tokens }: Page, line: Line, at: number): Range | null {
  const [determiner, noun, comma] = tokens.slice(Math.max(line.first, at - 3), at);
  const told =
    comma?.low === ',' && !noun!.capital && isOnePerson(noun!.low) && DETERMINER.test(determiner!.low);
  return told ? { start: noun!.start, end: noun!.end } : null;
}
