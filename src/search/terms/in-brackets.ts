import { type Defined, termsOf } from './abbreviation.ts';
import { stem } from './stem.ts';
import { wordsIn } from './word.ts';

const IN_BRACKETS = /\((\p{Lu}[\p{L}]{0,2}\p{Lu}[\p{Lu}s]{0,5})\)/gu;
/** The words that may stand for one letter of an abbreviation, small words and hyphens included. */
const WORDS_PER_LETTER = 3;
const CHARACTERS_PER_LETTER = 30;

/**
 * Those explained in brackets: "World Trade Organisation (WTO)". The letters must open the words
 * before the bracket; only words in small letters may be passed over ("Ministry of Foreign Affairs (MFA)").
 */
export function inBrackets(text: string): Defined[] {
  const found: Defined[] = [];
  for (const { 1: written, index } of text.matchAll(IN_BRACKETS)) {
    const letters = written!.replace(/s$/u, '').toLowerCase().split('');
    const before = { start: Math.max(0, index - letters.length * CHARACTERS_PER_LETTER), end: index };
    const words = wordsIn(text, before).slice(-letters.length * WORDS_PER_LETTER);
    let at = words.length;
    for (const letter of letters.toReversed()) {
      do at--;
      while (at >= 0 && !words[at]!.bare.startsWith(letter) && !words[at]!.name);
      if (at < 0 || !words[at]!.bare.startsWith(letter)) {
        at = -1;
        break;
      }
    }
    if (at < 0) continue;
    found.push({ short: stem(letters.join('')), long: termsOf(words.slice(at)) });
  }
  return found;
}
