import { byBlanks } from '../grammar/cut.ts';
import { oneOf } from '../grammar/one-of.ts';
import { DAY_WORDS } from '../grammar/calendar.ts';
import { BEFORE_TIMES } from '../grammar/prepositions.ts';
import type { Article } from '../corpus/article.ts';
import { unmarked } from '../corpus/markdown/unmarked.ts';
import type { Range } from '../corpus/span.ts';
import {
  AFTER_A_CLOCK,
  BEFORE_A_NAME,
  BEFORE_A_NUMBER,
  MAY_END,
  NEVER_A_NAME,
  OPENERS,
  WHOLE_WHEN_SMALL,
} from './abbreviations.ts';
import { itemsIn } from './enumerated.ts';
import type { Sentence } from './reading.ts';

/**
 * A run of full stops (spaced ones too), then what closes with it and the marks of notes, then the blank before the next
 * sentence; none after the full stop of a script without blanks, or where one was forgotten ("left.She stayed").
 */
const END =
  /(?:[.!?…।۔؟]|(?<=\.) (?=\.)){1,12}["”’'»)\]*_]{0,6}(?:(?:\[\d{1,3}\]){0,4}|[¹²³⁰-⁹]{1,3}|(?<=\p{Ll}{3}[.?!]["”’)]{0,2})\d{1,2})(?=\s)|[。！？]{1,12}[」』”’）]{0,4}|[.!?](?<=(?:[\s“"(]\p{L}{0,24}\p{Ll}|\d)[\p{Ll}\d].)”?(?=“?\p{Lu}\p{Ll}{1,24}(?:[ ,]|(?<=Mrs?|Ms|Dr)\.))/gu;
/** The sign of a note behind an end: "left.2 She" */
const NOTE = /[\d¹²³⁰-⁹]+$/u;
const BLANK = /\s/u;
/** A capital, a figure or another script's letter; a name that begins small ("iPhone", "de Gaulle", "al-Sadr"); "b)". */
const OPENS =
  /^["“”‘'«„`′″([–—¿¡*_-]*(?:[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}]|[@#$€£¥][\p{L}\p{N}]|\p{Ll}{1,4}-?\p{Lu}|(?:de|da|del|della|der|den|dos|du|di|la|le|van|von|ter|ten|bin|ibn|ben|el|al)(?: (?:de|der|den|la|le))?[ -]\p{Lu}|d[’']\p{Lu}|[’']?[st][- ]\p{Lu}|[a-z]\))/u;
/** What is left out at the start of what is quoted: "“[…] Rather", "“… it is", "[...] Rather". */
const OMITS =
  /^(?:["“«„]\s?(?:\.{3}|…|[([](?:\.{3}|…)[)\]])\s{0,2}[\p{L}\p{N}]|[([](?:\.{3}|…)[)\]] \p{Lu})/u;
/** An opening mark that a blank parts from its words: "He left. “ She stayed.”" */
const MARK_AND_BLANK = /^["“]\s\p{Lu}/u;
const MARK = /["“”]/u;
const FIRST_WORD = /^["“‘'«„([–—*_-]*([\p{L}]+)/u;

/** The word that stands right before a full stop, at most this long; nobody abbreviates to more. */
const LOOK_BACK = 12;

function wordBefore(text: string, stop: number, from: number): string {
  let start = stop;
  while (start > from && stop - start < LOOK_BACK && /[\p{L}.]/u.test(text[start - 1]!)) start--;
  return text.slice(start, stop);
}

/** "12", "b", "• 3": what stands before the full stop numbers what follows it. */
const NUMBERS = /^[\s•⁃*-]*(?:\d{1,2}|\p{L})$/u;

/**
 * Whether the full stop at `stop` only shortens the word before it.
 * @param from where the words that it ends begin
 * @param next what follows it
 */
export function shortens(text: string, stop: number, from: number, next: string): boolean {
  const word = wordBefore(text, stop, from);
  const low = word.toLowerCase();
  const before = text[stop - word.length - 1] ?? '';
  if (/[°º]/u.test(before)) return /^\p{N}/u.test(next);
  // "the 1st."
  if (/\p{N}/u.test(before)) return false;
  if (BEFORE_A_NUMBER.has(word.length === 1 ? word : low) && /^\p{N}/u.test(next)) return true;
  if (BEFORE_A_NAME.has(low)) return true;
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word);
  if (initials && word.length === 1) return !opens(next, word === 'I' ? OPENERS : NEVER_A_NAME);
  if (low === 'etc' || WHOLE_WHEN_SMALL.has(word)) return false;
  if (low === 'a.m' || low === 'p.m')
    // "10 a.m. (0900 GMT) on Sunday"
    return next.startsWith('(') || AFTER_A_CLOCK.has(firstOf(next)) || isShort(text.slice(from, stop));
  return (initials || MAY_END.has(low)) && !opens(next);
}

const firstOf = (next: string): string => FIRST_WORD.exec(next)?.[1]?.toLowerCase() ?? '';
const opens = (next: string, words = OPENERS): boolean => words.has(firstOf(next));

/** What a time before its sentence begins with. */
const FRONTS = new RegExp(
  String.raw`^(?:${oneOf([...BEFORE_TIMES, ...DAY_WORDS])}|shortly|just|roughly|nearly|almost|\p{L}{3,6}day,?|\p{N}\S*)$`,
  'iu',
);
/** So many words a time before its sentence has at most. */
const LONGEST_FRONT = 7;

/** "At 5 a.m. Mr Lee left": what has been said so far is no sentence yet; "It is 5 a.m." is one. */
function isShort(stretch: string): boolean {
  const words = byBlanks(stretch.trim(), LONGEST_FRONT + 1);
  return words.length < 2 || (words.length <= LONGEST_FRONT && FRONTS.test(words[0]!));
}

/** @param isPaired whether every mark from there up to a place has its other; asked for few ends */
function isEnd(
  text: string,
  match: RegExpExecArray,
  from: number,
  next: string,
  isPaired: (to: number) => boolean,
): boolean {
  const run = match[0].replace(NOTE, '');
  const aside = MARK_AND_BLANK.test(next) && isPaired(match.index + match[0].length);
  if (!aside && !OPENS.test(next) && !OMITS.test(next)) return false;
  // Three spaced points leave something out within a sentence, four after its end.
  if (run === '. . .' && BLANK.test(text[match.index - 1] ?? '')) return false;
  // "(ret.)"
  if (run === '.)' && /\(\p{L}{1,8}$/u.test(text.slice(from, match.index))) return false;
  if (text[match.index - 1] === '[' && run.includes(']')) return false;
  if (/^\.\)?$/u.test(run) && NUMBERS.test(text.slice(from, match.index))) return false;
  return !(run === '.' && shortens(text, match.index, from, next));
}

/**
 * The sentences of one stretch of text, trimmed, in order.
 * @param words the text as it is read, of the same length
 */
function split(text: string, words: string, { start, end }: Range): Range[] {
  const found: Range[] = [];
  let from = start;
  // Marks are counted once, however often it is asked: a text of nothing but these is read in linear time too.
  let [counted, paired] = [start, true];
  const isPaired = (to: number): boolean => {
    for (; counted < to; counted++) if (MARK.test(words[counted]!)) paired = !paired;
    return paired;
  };
  const push = (to: number): void => {
    let last = to;
    while (from < last && BLANK.test(text[from]!)) from++;
    while (last > from && BLANK.test(text[last - 1]!)) last--;
    if (last > from) found.push({ start: from, end: last });
    from = to;
    [counted, paired] = [to, true];
  };
  const items = itemsIn(words, { start, end });
  let item = 0;
  // No farther than the stretch and the blank after it: many without a full stop are still read in linear time.
  const within = words.slice(0, end + 1);
  END.lastIndex = start;
  for (let match = END.exec(within); match && match.index < end; match = END.exec(within)) {
    let after = match.index + match[0].length;
    // Stars that close with the sentence belong to it.
    while (after < end && BLANK.test(words[after]!) && !BLANK.test(text[after]!)) after++;
    while (item < items.length && items[item]! <= match.index) push(items[item++]!);
    if (after >= end) break;
    let next = after;
    while (next < end && BLANK.test(words[next]!)) next++;
    if (isEnd(words, match, from, words.slice(next, Math.min(end, next + 32)), isPaired)) push(after);
    END.lastIndex = Math.max(next, after);
  }
  while (item < items.length) push(items[item++]!);
  push(end);
  return found;
}

/**
 * Cuts every block of an article into sentences. A quotation of several sentences is cut inside its
 * marks too. Offsets are UTF-16 into `article.text`.
 * @returns ordered, disjoint, trimmed; every non-blank character of a block is in exactly one
 */
export function sentences(article: Article): Sentence[] {
  const words = unmarked(article);
  return article.blocks.flatMap((range, block) =>
    split(article.text, words, range).map(({ start, end }) => ({ start, end, block })),
  );
}
