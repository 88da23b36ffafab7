import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { words as wordList } from '../../../grammar/words.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Token } from '../../tokens.ts';
import { mayBeSubject } from './may-be-subject.ts';
import { RAISING } from './lexicon.ts';

const AUXILIARY = /^(?:was|were|had|has|have)$/u;
/** "was in March expected to be passed": that time is as often the one that is planned for. */
const PLANNING = RAISING.union(wordList('hoped intended'));
/** What may stand with a time between an auxiliary and its verb. */
const WITH_TIME = /ly$|^(?:on|in|at|by|since|during|late|early|last|also|again|already|later)$/u;

/**
 * Whether nothing but a time stands between an auxiliary and a verb: "was in March passed", "had on Sunday told". What somebody
 * had then is no such thing: "The deal they had in 1999 collapsed".
 * @param words of the sentence
 * @param from where the clause begins, an index as are all here
 */
export function isParted(
  words: readonly Token[],
  from: number,
  auxiliary: number,
  verb: number,
  inTime: (at: Range) => boolean,
): boolean {
  const between = words.slice(auxiliary + 1, verb);
  return (
    AUXILIARY.test(words[auxiliary]!.low) &&
    !PLANNING.has(words[verb]!.low) &&
    between.some(inTime) &&
    between.every((word) => inTime(word) || WITH_TIME.test(word.low)) &&
    !hasTwoSubjects(words.slice(from, auxiliary), inTime)
  );
}

/** "The deal they had", "the house Berg had": a noun, and then somebody else right behind it. */
function hasTwoSubjects(words: readonly Token[], inTime: (at: Range) => boolean): boolean {
  return words.some((word, i) => {
    const before = words[i - 1];
    if (before === undefined || before.kind !== 'word' || before.capital || inTime(before)) return false;
    if (PREPOSITIONS.has(before.low) || CONJUNCTIONS.has(before.low) || DETERMINERS.has(before.low))
      return false;
    return mayBeSubject(word);
  });
}
