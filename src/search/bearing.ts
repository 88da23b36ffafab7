import { BEFORE_PLACES } from '../grammar/prepositions.ts';
import { capitalised, MONTHS, WEEKDAYS } from '../grammar/calendar.ts';
import { oneOf } from '../grammar/one-of.ts';
import type { Range } from '../corpus/span.ts';
import { ONES, SCALES, TENS } from '../grammar/numbers.ts';
import type { Asks } from './asks.ts';

// "One" stands for somebody too.
const NUMBER_WORD = [...ONES.slice(2), ...TENS, ...SCALES.map((one) => `${one}s?`), 'half', 'twice'].join(
  '|',
);
const MONTH = oneOf([...MONTHS].map(capitalised));
const DAY = oneOf([...WEEKDAYS].map(capitalised));
const NAME = String.raw`\p{Lu}[\p{L}\p{M}’'.-]*(?: (?:(?:of|de|van|von|bin|al|the) )?\p{Lu}[\p{L}\p{M}’'.-]*){0,5}`;

/** A full stop may belong to a name ("J. Smith"), but not one behind it. */
const MARKS_BEHIND = /[\s.,’'-]{1,9}$/u;

/** What words answer a question of each kind. Every expression is bounded, whatever the text. */
const BEARING: Readonly<Record<Exclude<Asks, 'other'>, RegExp>> = {
  when: new RegExp(
    String.raw`\b(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${MONTH}\b\.?(?: \d{1,2}(?:st|nd|rd|th)?\b)?(?:,? \d{4}\b)?|\b(?:1[0-9]|20)\d\ds?\b|\b${DAY}\b|\b(?:yesterday|today|tomorrow|tonight)\b|\b(?:last|next|this) (?:week|month|year|night|spring|summer|autumn|winter)\b|\b\d{1,2}(?:st|nd|rd|th) century\b`,
    'gu',
  ),
  number: new RegExp(
    String.raw`\p{Sc}?\b\d[\d.,]{0,20}(?: ?%| (?:${NUMBER_WORD}))?|\b(?:${NUMBER_WORD})\b`,
    'giu',
  ),
  who: new RegExp(String.raw`(?<![\p{L}\p{N}])${NAME}`, 'gu'),
  where: new RegExp(
    String.raw`(?<=\b${oneOf([...BEFORE_PLACES, 'off', 'of'].flatMap((word) => [word, capitalised(word)]))}(?: the)? )${NAME}`,
    'gu',
  ),
  why: /\b(?:because(?: of)?|due to|owing to|as a result(?: of)?|in order to|so that|so as to|thanks to|the reasons?|caused by)\b/giu,
};

/**
 * The words of a passage that can be the answer to what is asked for: a day for "when", a figure for "how many",
 * a name for "who". Words that the question already has are none.
 * @param range half-open UTF-16 offsets into `text`
 */
export function bearing(asked: Asks, question: string, text: string, { start, end }: Range): Range[] {
  if (asked === 'other') return [];
  const given = new Set(question.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  const found: Range[] = [];
  for (const match of text.slice(start, end).matchAll(BEARING[asked])) {
    const words = match[0].toLowerCase().split(/[^\p{L}\p{N}]+/u);
    if (words.every((word) => given.has(word))) continue;
    if (asked === 'who' && match.index === 0 && !match[0].includes(' ')) continue;
    const bare = match[0].replace(MARKS_BEHIND, '');
    found.push({ start: start + match.index, end: start + match.index + bare.length });
  }
  return found;
}
