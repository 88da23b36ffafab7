import { type Defined, termsOf } from './abbreviation.ts';
import { stem } from './stem.ts';
import { type Word, wordsIn } from './word.ts';

/** An abbreviation of three letters and more: two are an outlet, a state or an hour as often as a name. */
const CAPITALS = /\b[A-Z]{3,6}\b(?![&’'-]|\.\p{L})/gu;
const [FEWEST, MOST] = [3, 6];
/** Words in small letters beside it: amid capitals ("SEN. DOLE") it may be any word. */
const BEFORE = /\p{Ll}[,’]? $/u;
const BEHIND = /^,? \p{Ll}/u;
/** Words with a capital in a row, with what may stand between them. */
const NAMES = /\p{Lu}[\p{Ll}'’]+(?:[ \u00A0](?:(?:of|for|and|the|on|in|to) ){0,2}\p{Lu}[\p{Ll}'’]+)+/gu;

/** The abbreviations an article writes amid words in small letters. */
const written = (text: string): Set<string> =>
  new Set(
    Array.from(text.matchAll(CAPITALS)).flatMap(({ 0: capitals, index }) => {
      const end = index + capitals.length;
      const isAmidSmall =
        BEFORE.test(text.slice(Math.max(0, index - 3), index)) || BEHIND.test(text.slice(end, end + 3));
      return isAmidSmall ? [capitals.toLowerCase()] : [];
    }),
  );

/** The parts of a row of words that begin and end with a capital, of as many such words as an abbreviation has letters. */
function* partsOf(row: readonly Word[]): Generator<readonly Word[]> {
  const capital = [...row.keys()].filter((at) => row[at]!.name);
  for (let first = 0; first < capital.length; first++)
    for (let last = first + FEWEST - 1; last < Math.min(first + MOST, capital.length); last++)
      yield row.slice(capital[first], capital[last]! + 1);
}

/** Those whose letters open the words of one name alone, anywhere in the article: "International Space Station", then "the ISS". */
export function byLetters(text: string, known: readonly Defined[]): Defined[] {
  const explained = new Set(known.map(({ short }) => short));
  const asked = new Set([...written(text)].filter((letters) => !explained.has(stem(letters))));
  if (asked.size === 0) return [];
  const names = new Map<string, Map<string, Defined>>();
  for (const { 0: row, index: start } of text.matchAll(NAMES))
    for (const words of partsOf(wordsIn(text, { start, end: start + row.length }))) {
      const letters = words.flatMap(({ name, bare }) => (name ? bare[0]! : [])).join('');
      if (!asked.has(letters)) continue;
      const long = termsOf(words);
      const of = names.get(letters) ?? new Map<string, Defined>();
      names.set(letters, of.set(long.join(' '), { short: stem(letters), long }));
    }
  const alone = [...names.values()].filter(({ size }) => size === 1);
  return alone.flatMap((of) => Array.from(of.values()));
}
