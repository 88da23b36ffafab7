import { DAY_WORDS } from '../../grammar/calendar.ts';
import type { AskedWord } from '../../search/found.ts';
import { OWNS } from '../told/theirs.ts';
import type { Phrase } from './phrase.ts';

/** Some of a question's words that stand together, as the search knows them. */
export interface AskedPhrase {
  /** In small letters; empty where they stand behind none. */
  readonly preposition: string;
  readonly words: readonly string[];
  /** What the others only tell more of: "boats" of "the Dutch firm's boats". */
  readonly head: string;
  /** Those of them whose the head is: "firm". */
  readonly owners: readonly string[];
}

/** What says how or when, and nobody who does it. */
const isBeside = (text: string): boolean => /\p{Ll}ly$/u.test(text) || DAY_WORDS.has(text.toLowerCase());

/**
 * The words of the search that stand in a phrase of a question.
 * @param asked all of the question's
 * @returns null where none does
 */
export function askedPhrase(
  { preposition, words }: Phrase,
  question: string,
  asked: readonly AskedWord[],
): AskedPhrase | null {
  const [start, end] = [words[0]?.start ?? 0, words.at(-1)?.end ?? 0];
  const inside = asked
    .map(({ text }) => ({ text, at: question.indexOf(text) }))
    .filter(({ text, at }) => at >= start && at < end && !isBeside(text))
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => text);
  const owners = words.flatMap((word, at) =>
    OWNS.test(words[at + 1]?.low ?? '') ? [question.slice(word.start, word.end)] : [],
  );
  return inside.length === 0
    ? null
    : {
        preposition,
        words: inside,
        head: inside.at(-1)!,
        owners: owners.filter((one) => inside.includes(one)),
      };
}
