import { byBlanks } from '../../grammar/cut.ts';
import { words as wordList } from '../../grammar/words.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { OBJECT_PRONOUNS } from '../../grammar/pronouns.ts';
import { ARTICLES, POSSESSIVES } from '../../grammar/determiners.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { SMALL } from '../lexicon/small.ts';
import { VERBS } from '../lexicon/verbs.ts';
import type { Stretch } from './mark.ts';

const isLarge = (word: string): boolean => /^[^\p{Ll}]/u.test(word);

/** A title has no more words than this, or so many where a colon parts it: “The Long Way Home: A Life at Sea”. See docs/constants.md. */
const LONGEST = 8;
const LONGEST_PARTED = 16;

/** Two to eight words, all but the small ones with capitals, and no “!” or “?”. */
export function isTitle(words: string): boolean {
  const all = byBlanks(words.replace(/[,.]\s*$/u, ''));
  const longest = /\p{L}: \p{Lu}/u.test(words) ? LONGEST_PARTED : LONGEST;
  if (all.length < 2 || all.length > longest || /[!?]/u.test(words)) return false;
  if (!all.slice(1).some(isLarge)) return false;
  return all.every(
    (word, i) => isLarge(word) || (i > 0 && SMALL.has(word.toLowerCase()) && !AUXILIARIES.has(word)),
  );
}

/** Verbs that a work follows, or what is sung: "read “Hamlet”". */
const PERFORMS =
  /^(?:read|reads|reading|sing|sings|sang|sung|singing|recite|recites|recited|play|plays|played|see|saw|seen|show|shows|showed|shown)$/u;

/** Verbs and nouns after which words in marks are somebody's own, however they are written. */
const OWN = OBJECT_PRONOUNS.union(
  wordList('as word words phrase term slogan label motto chant chants chanted chanting'),
);

/** The word before the marks, and whether a comma stands between. */
const BEFORE = /([\p{L}’'-]+)(,?)\s*$/u;
const NOUN = new RegExp(
  String.raw`(?:^|\s)${oneOf([...ARTICLES, ...POSSESSIVES, 'this', 'that'])}\s+\p{Ll}+(?:\s\p{Ll}+)?\s*$`,
  'u',
);
/** So many UTF-16 units before words in marks tell that they are a title. */
const LOOK_BACK = 60;

/** One word with a capital: “Norna”. */
const ONE_NAME = /^\p{Lu}[\p{L}’'-]*$/u;

/**
 * Whether words in marks are the title of a work or a name inside somebody's clause: "he had watched “The Long Night”",
 * "the ship “Norna”", "read “Hamlet”". An utterance in title case, after a verb of saying or on its own, is none.
 */
export function isWork(text: string, { start, end, outer }: Stretch): boolean {
  const words = text.slice(start, end);
  const title = isTitle(words);
  if (!title && !ONE_NAME.test(words)) return false;
  const line = text
    .slice(Math.max(0, outer.start - LOOK_BACK), outer.start)
    .split('\n')
    .at(-1)!;
  const [, word, comma] = BEFORE.exec(line) ?? [];
  if (word === undefined || OWN.has(word.toLowerCase())) return false;
  const low = word.toLowerCase();
  const performs = PERFORMS.test(low);
  if (VERBS.has(low) && !performs) return false;
  if (title) return !comma || NOUN.test(line.replace(/,\s*$/u, ' '));
  return !comma && (performs || NOUN.test(line));
}
