import { contains, overlaps, type Range } from '../../../../corpus/span.ts';
import { firstFrom } from '../../../first-from.ts';
import { DETERMINERS } from '../../../../grammar/determiners.ts';
import type { Token } from '../../../tokens.ts';
import type { Scene } from '../scene.ts';
import type { Met } from '../topmost.ts';
import { alleged } from './alleged.ts';
import { calledOff } from './called-off.ts';
import { denied } from './denied.ts';
import { doubted } from './doubted.ts';
import { notTrue } from './not-true.ts';
import { onlyPossible } from './only-possible.ts';
import { onlyTried } from './only-tried.ts';
import { onlyWanted } from './only-wanted.ts';
import { stopped } from './stopped.ts';
import { supposed } from './supposed.ts';
import type { UndoneRule } from './rule.ts';

/** How a sentence can say that what was asked about did not happen: the first that applies decides. */
const UNDONE: readonly UndoneRule[] = [
  denied,
  calledOff,
  onlyPossible,
  onlyWanted,
  stopped,
  supposed,
  alleged,
  notTrue,
  onlyTried,
  doubted,
];

/**
 * Why a sentence that gives a day tells of nothing that happened then: its event is denied, called off, or only wanted.
 * @param met the words that were asked for
 * @returns the rule's name; null when nothing speaks against it
 */
export function undone({ words, clauses }: Scene, event: Range, met: readonly Met[]): string | null {
  const clause = clauses.findLast(({ start }) => start <= event.start);
  const start = clause ? firstFrom(words, clause.start) : 0;
  // An address at the end of a text has no word of its own.
  const isMet = (index: number): boolean => {
    const word = words[index];
    return word !== undefined && met.some((range) => contains(range, word));
  };
  // "refused to sell the mill": the selling was asked for, whatever word stands for it all.
  const others = met.filter(
    (word) =>
      !word.name && (!clause || contains(clause, word)) && !isNoun(words, firstFrom(words, word.start)),
  );
  for (const range of [event, ...others]) {
    const asked = {
      words,
      start,
      at: firstFrom(words, range.start),
      end: firstFrom(words, range.end),
      done: clause?.tense === 'past' && clause.verb !== null && overlaps(clause.verb, range),
      main: range === event,
      met: isMet,
    };
    const rule = UNDONE.find(({ applies }) => applies(asked));
    if (rule) return rule.name;
  }
  return null;
}

const isNoun = (words: readonly Token[], at: number): boolean => DETERMINERS.has(words[at - 1]?.low ?? '');
