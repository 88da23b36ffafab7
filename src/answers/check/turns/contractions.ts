import { QUESTION_WORDS } from '../../../grammar/conjunctions.ts';
import { PRONOUNS, THIRD_PERSON } from '../../../grammar/pronouns.ts';
import { INVERTED, MODALS } from '../../../grammar/auxiliaries.ts';
import { words as wordList } from '../../../grammar/words.ts';

/** What is contracted with what, and what that is in full: `it's` is `it is` or `it has`. */
const ENDINGS: readonly {
  readonly ending: string;
  readonly full: readonly string[];
  readonly after: ReadonlySet<string>;
}[] = [
  {
    ending: "n't",
    full: ['not'],
    after: INVERTED.union(wordList('need dare')),
  },
  { ending: "'m", full: ['am'], after: wordList('i') },
  { ending: "'re", full: ['are'], after: wordList('we you they who what there') },
  {
    ending: "'ve",
    full: ['have'],
    after: wordList('i we you they who').union(MODALS),
  },
  {
    ending: "'ll",
    full: ['will', 'shall'],
    after: PRONOUNS.union(wordList('who what that there this')),
  },
  {
    ending: "'d",
    full: ['would', 'had'],
    after: PRONOUNS.union(wordList('who what that there')),
  },
  {
    ending: "'s",
    full: ['is', 'has'],
    after: THIRD_PERSON.union(QUESTION_WORDS)
      .difference(wordList('they whose'))
      .union(wordList('that there here this')),
  },
];

/** Those that no ending explains. */
const OTHERS: readonly (readonly [string, string])[] = [
  ["won't", 'will not'],
  ["can't", 'can not'],
  ['cannot', 'can not'],
  ["shan't", 'shall not'],
  ["let's", 'let us'],
];

const FULL = new Map<string, readonly string[]>([
  ...OTHERS.map(([short, full]) => [short, [full]] as const),
  ...ENDINGS.flatMap(({ ending, full, after }) =>
    Array.from(after, (word) => [word + ending, full.map((one) => `${word} ${one}`)] as const),
  ),
]);
for (const [short, full] of Array.from(FULL)) FULL.set(short.replace("'", ''), full);

/**
 * What a contraction stands for in full; none for any other word. Typed without its apostrophe it may be
 * another word too (`were`), so it counts only where its full form stands on the other side.
 * @param low in lower case, with a straight apostrophe or none
 */
export const fullForms = (low: string): readonly string[] => FULL.get(low) ?? [];

/** The words that a contraction is made of; null for any other word. */
export const contractedIn = (low: string): ReadonlySet<string> | null =>
  FULL.has(low) ? new Set(fullForms(low).flatMap((full) => full.split(' '))) : null;

/** No contraction has more words than that on either side. */
const MOST = 2;

/** Whether two different rows of words, in lower case, are the same words once both are written in full. */
export function sameInFull(a: readonly string[], b: readonly string[]): boolean {
  if (a.length > MOST || b.length > MOST || a.join(' ') === b.join(' ')) return false;
  const full = new Set(inFull(a));
  return inFull(b).some((one) => full.has(one));
}

const inFull = (words: readonly string[]): string[] =>
  words
    .map((word) => [word, ...fullForms(word)])
    .reduce((rows, forms) => rows.flatMap((row) => forms.map((form) => `${row} ${form}`)), ['']);
