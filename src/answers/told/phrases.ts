import { words as wordList } from '../../grammar/words.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { baseForm } from '../../search/terms/irregular.ts';
import { verbForm } from '../../text/dates/clauses/verb-form.ts';
import { isGroup } from './kinds.ts';
import { AUXILIARIES, BE } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS, POSSESSIVES } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { OBJECT_PRONOUNS, PRONOUNS } from '../../grammar/pronouns.ts';
import type { Token } from '../../text/tokens.ts';

/** Something that a sentence speaks of, by a noun or a name. */
export interface Phrase extends Range {
  readonly words: readonly Token[];
  /** Its last word in small letters, or its last: "bridge", "Alma". */
  readonly head: Token;
  /** The preposition right before it, or the empty string. */
  readonly preposition: string;
  readonly plural: boolean;
  /** A body of people: "the council". */
  readonly group: boolean;
  /** Said to be another's: "its roof", "his brother". */
  readonly owned: boolean;
  /** Said of something else: "was the founder", "known as the founder". */
  readonly predicate: boolean;
}

/** Where a phrase ends. */
const ends = (words: readonly Token[], i: number): boolean => {
  const { low, kind, capital } = words[i]!;
  return (
    kind !== 'word' ||
    PREPOSITIONS.has(low) ||
    CONJUNCTIONS.has(low) ||
    AUXILIARIES.has(low) ||
    PRONOUNS.has(low) ||
    OBJECT_PRONOUNS.has(low) ||
    DETERMINERS.has(low) ||
    (!capital && baseForm(low) !== low && !isPlural(low)) ||
    !/^(?:gerund|null)$/u.test(String(verbForm(words, i)))
  );
};

const PREDICATE = BE.union(wordList('as become becomes became elected named appointed'));

const isPlural = (low: string): boolean =>
  /(?:[^siu]|ie)s$|^(?:people|men|women|children|police)$/u.test(low) || /(?:men|women)$/u.test(low);

/** Whether a noun phrase may begin with a word: after an article, or with a name; no common word that opens the sentence. */
function opens(words: readonly Token[], i: number): boolean {
  const { capital, kind, low } = words[i]!;
  if (kind !== 'word') return false;
  if (DETERMINERS.has(low)) return true;
  return capital && !ends(words, i);
}

/** What a sentence speaks of, in order; pronouns and times left out. */
export function phrasesIn(words: readonly Token[], times: readonly Range[]): Phrase[] {
  const found: Phrase[] = [];
  for (let i = 0; i < words.length;) {
    const first = i++;
    if (!opens(words, first)) continue;
    const named = DETERMINERS.has(words[first]!.low) ? first + 1 : first;
    i = named;
    while (i < words.length && (i === named && named === first ? true : !ends(words, i))) i++;
    if (i === named) continue;
    const inside = words.slice(first, i);
    const range = { start: inside[0]!.start, end: inside.at(-1)!.end };
    if (times.some((time) => overlaps(time, range))) continue;
    const head = inside.findLast(({ capital }, at) => !capital || at === 0) ?? inside.at(-1)!;
    const noun = DETERMINERS.has(head.low) ? inside.at(-1)! : head;
    const before = words[first - 1]?.low ?? '';
    found.push({
      ...range,
      words: inside,
      head: noun,
      preposition: PREPOSITIONS.has(before) ? before : '',
      plural: isPlural(noun.low) || words[i]?.low === 'and',
      group: inside.some(({ low }) => isGroup(low)),
      owned: POSSESSIVES.has(words[first]!.low),
      predicate: PREDICATE.has(before),
    });
  }
  return found;
}
