import { contains, overlaps, type Range } from '../../corpus/span.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { ANY_BE, AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { isNot } from '../../grammar/negations.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS, REFLEXIVES } from '../../grammar/pronouns.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Token } from '../../text/tokens.ts';
import { timeless } from './timeless.ts';

const STANDS_FOR = PRONOUNS.union(wordList('who which that whom this these those'));
/** What may stand before a verb, and is nobody who does it: "and then ran". */
const LEADS = CONJUNCTIONS.union(ADVERBS).union(REFLEXIVES).union(wordList('to'));

/** What stands between a subject and its verb: "has not also formally". */
const helps = ({ low }: Token): boolean =>
  AUXILIARIES.has(low) || isNot(low) || ADVERBS.has(low) || low.endsWith('ly');

/** A sentence taken apart around the word for what was asked. */
export interface Told {
  readonly words: readonly Token[];
  readonly act: Range;
  readonly clause: Scene['clauses'][number];
  /** All that stands before its verb and what helps that, signs among it. */
  readonly group: readonly Token[];
  /** The words of it that may name who does it or has it done to them. */
  readonly subject: readonly Token[];
  readonly passive: boolean;
  /** Without the words for a time, and without the preposition before one. */
  readonly plain: readonly Token[];
  /** Whether a range stands before every verb of the sentence. */
  readonly isFirst: (place: Range) => boolean;
}

export const isIn = (words: readonly Token[], one: Range): boolean =>
  words.some((word) => overlaps(word, one));

/** @param act the word in it that stands for what was asked. @returns null where that is not the verb of a clause */
export function toldIn({ words, clauses, times }: Scene, act: Range): Told | null {
  const clause = clauses[clauseOf(clauses, act)];
  if (!clause?.verb || !overlaps(clause.verb, act)) return null;
  const plain = [...timeless({ words, times })];
  const before = plain.filter(({ start, end }) => start >= clause.start && end <= act.start);
  const own = before.findLastIndex((word) => !helps(word)) + 1;
  const passive = before.slice(own).some(({ low }) => ANY_BE.has(low));
  const group = before.slice(0, own);
  const subject = group.filter(({ kind, low }) => kind === 'word' && !LEADS.has(low));
  const first = clauses.find(({ verb }) => verb !== null)?.verb?.start ?? 0;
  const isFirst = ({ start }: Range): boolean => start < first;
  return { words, act, clause, group, subject, passive, plain, isFirst };
}

/** Whether a subject may be anybody: a pronoun, or none at all. */
export const isOpen = ({ subject }: Told): boolean =>
  subject.length === 0 || subject.some(({ low }) => STANDS_FOR.has(low));

/** Whether a subject names nobody, so that whoever stands beside the sentence may be meant: "the mayor resigned". */
export const isNameless = ({ subject }: Told): boolean =>
  subject.every(({ capital }, at) => !capital || at === 0);

/** Those of some words that stand between the verb and a place behind it. */
const upTo = (words: readonly Token[], { act }: Told, place: Range): readonly Token[] =>
  words.filter(({ start, end }) => start >= act.end && end <= place.start);

/** Whether something is right behind a verb, with no preposition between: what it is done to. */
export const isObject = (told: Told, place: Range): boolean =>
  place.start >= told.act.end &&
  contains(told.clause, place) &&
  !upTo(told.plain, told, place).some(({ low }) => PREPOSITIONS.has(low));

/** "In findings published on Friday": what stands right before a participle has it done to it. */
export const isRightBefore = ({ words, act }: Pick<Told, 'words' | 'act'>, place: Range): boolean =>
  words.findLast(({ end }) => end <= act.start)?.end === place.end;

/** "was fined by the board" */
export const isBy = (told: Told, place: Range): boolean =>
  contains(told.clause, place) && upTo(told.words, told, place).some(({ low }) => low === 'by');
