import { DAY_WORDS } from '../../grammar/calendar.ts';
import { COORDINATORS, RELATIVES, SUBORDINATORS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Token } from '../../text/tokens.ts';

/** Words that stand together behind a preposition, or behind none: "to the port of Vik" is two of them. */
export interface Phrase {
  /** In small letters; empty where it stands behind none. */
  readonly preposition: string;
  readonly words: readonly Token[];
}

/** "As" makes a phrase as a preposition does: "dressed as a bear". */
const LEADS = PREPOSITIONS.union(wordList('as'));
/** What says when, or opens a clause, belongs to no phrase before it. */
const ENDS = SUBORDINATORS.union(RELATIVES).union(DAY_WORDS).union(wordList('last next'));

const PARTS = /^[,;:.–—]$/u;

const counts = ({ low, kind }: Token): boolean => kind === 'number' || DETERMINERS.has(low);

/** "All the drawings", "the union and the firm" */
const joins = (word: Token): boolean => counts(word) || COORDINATORS.has(word.low);

/** Whether something new is named: "sixty" of "gave Clara Voss sixty drawings", but not "the" of "all the drawings", nor "area 51". */
const opens = (words: readonly Token[], at: number): boolean =>
  counts(words[at]!) && at > 0 && !joins(words[at - 1]!) && words[at + 1]?.kind === 'word';

/** Cuts the words behind a verb, or before one, into their phrases. */
export function phrasesOf(words: readonly Token[]): Phrase[] {
  const found: { preposition: string; words: Token[] }[] = [];
  let open = false;
  for (const [at, word] of words.entries()) {
    if (LEADS.has(word.low)) {
      found.push({ preposition: word.low, words: [] });
      open = true;
    } else if (PARTS.test(word.low) || ENDS.has(word.low)) open = false;
    else if (word.kind === 'sign') continue;
    else if (open && !(found.at(-1)!.words.length > 0 && opens(words, at))) found.at(-1)!.words.push(word);
    else {
      found.push({ preposition: '', words: [word] });
      open = true;
    }
  }
  return found;
}
