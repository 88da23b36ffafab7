import { oneSpelling } from '../../../search/terms/spelling.ts';
import { stem } from '../../../search/terms/stem.ts';
import { isInflected } from './inflected.ts';
import { isNear, sameLetters } from '../spelling.ts';
import { sameInFull } from './contractions.ts';
import { AUXILIARIES, CONDITIONS, DEGREES, HEARSAY, isNumber, MODALS, negates } from './lists.ts';
import type { Turn, TurnWord } from './rule.ts';

type Words = readonly TurnWord[];

const lows = (words: Words, has: (word: TurnWord) => boolean): string =>
  words
    .filter(has)
    .map(({ low }) => low)
    .join(' ');

const texts = (words: Words): string[] => words.map(({ low }) => low);

/** Without apostrophes. */
const bare = (words: Words): string[] => words.map(({ low }) => low.replaceAll("'", ''));

const differ = (a: Words, b: Words, has: (word: TurnWord) => boolean): boolean =>
  lows(a, has) !== lows(b, has);

const count = (words: Words, has: (word: TurnWord) => boolean): number => words.filter(has).length;

/** Whether the two sides are forms of the same verbs: another ending, or another auxiliary. */
function changesTense(yours: Words, source: Words): boolean {
  const main = (words: Words): string[] =>
    words.filter(({ low }) => !AUXILIARIES.has(low)).map(({ low }) => stem(low));
  if (main(yours).join(' ') !== main(source).join(' ')) return false;
  const text = (words: Words): string => words.map(({ low }) => low).join(' ');
  const plural = /s$/u;
  const inflected = (words: Words): boolean =>
    words.some(({ low }) => AUXILIARIES.has(low) || !plural.test(low));
  return text(yours) !== text(source) && inflected(yours.length ? yours : source);
}

/** The words as American spelling has them. */
const american = (words: Words): string[] => words.map(({ low }) => oneSpelling(low));

/** Lists of words that turn a sense: one of them in another's place is never a slip of the pen. */
const isTelling = (low: string): boolean =>
  negates(low) ||
  isNumber(low) ||
  [CONDITIONS, MODALS, HEARSAY, DEGREES, AUXILIARIES].some((list) => list.has(low));

/** Whether the asker's word is no word of the archive's and nearly the source's, and not another form of it. */
function isMisspelt([yours, ...more]: Words, [source, ...others]: Words): boolean {
  if (!yours || !source || more.length + others.length > 0 || yours.known || yours.name) return false;
  return !isTelling(yours.low) && isNear(yours.low, source.low) && !isInflected(yours.low, source.low);
}

/** What turns when one run of words stands for another; in this order, the first that holds. */
const RULES: readonly { readonly turn: Turn; readonly holds: (yours: Words, source: Words) => boolean }[] = [
  { turn: 'spelling', holds: (a, b) => sameInFull(texts(a), texts(b)) && sameLetters(bare(a), bare(b)) },
  { turn: 'spelling', holds: isMisspelt },
  { turn: 'contraction', holds: (a, b) => sameInFull(texts(a), texts(b)) },
  {
    turn: 'negation',
    holds: (a, b) => count(a, ({ low }) => negates(low)) !== count(b, ({ low }) => negates(low)),
  },
  { turn: 'condition', holds: (a, b) => differ(a, b, ({ low }) => CONDITIONS.has(low)) },
  { turn: 'number', holds: (a, b) => differ(a, b, ({ low }) => isNumber(low)) },
  { turn: 'capital', holds: (a, b) => a.length > 0 && lows(a, () => true) === lows(b, () => true) },
  {
    turn: 'spelling',
    holds: (a, b) => a.length > 0 && b.length > 0 && sameLetters(texts(a), texts(b)),
  },
  {
    turn: 'name',
    holds: (a, b) =>
      differ(a, b, ({ name }) => name) &&
      !(a.length === 1 && b.length === 1 && !a[0]!.known && isNear(a[0]!.low, b[0]!.low)),
  },
  { turn: 'spelling', holds: (a, b) => a.length > 0 && sameLetters(american(a), american(b)) },
  { turn: 'modality', holds: (a, b) => differ(a, b, ({ low }) => MODALS.has(low)) },
  { turn: 'tense', holds: changesTense },
  { turn: 'hearsay', holds: (a, b) => differ(a, b, ({ low }) => HEARSAY.has(low)) },
  { turn: 'degree', holds: (a, b) => differ(a, b, ({ low }) => DEGREES.has(low)) },
  { turn: 'spelling', holds: (a, b) => a.length === 1 && b.length === 1 && isNear(a[0]!.low, b[0]!.low) },
];

/** What changing `source` into `yours` does to the sense; either may be empty. */
export const turnOf = (yours: Words, source: Words): Turn =>
  RULES.find(({ holds }) => holds(yours, source))?.turn ?? 'wording';

/** Within so many words a modal governs what follows. */
const GOVERNS = 3;

/** What certainly turns the sense in words that are left out in the middle or put in, worst first; null when nothing does. */
export function turnIn(words: Words): Turn | null {
  const has = (is: (word: TurnWord, index: number) => boolean): boolean => words.some(is);
  if (has(({ low }) => negates(low))) return 'negation';
  if (has(({ low }) => CONDITIONS.has(low))) return 'condition';
  if (has(({ gap }, index) => index > 0 && gap.includes('?'))) return 'question';
  if (has(({ low }) => HEARSAY.has(low))) return 'hearsay';
  if (has(({ marked }, index) => index > 0 && marked)) return 'irony';
  return has(({ low }, index) => MODALS.has(low) && words.length - index <= GOVERNS) ? 'modality' : null;
}
