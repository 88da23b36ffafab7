import { BE } from '../../../grammar/auxiliaries.ts';
import { words as wordList } from '../../../grammar/words.ts';
import { contains, overlaps, type Range } from '../../../corpus/span.ts';
import type { Clause } from '../clauses/clause.ts';
import { IMPLICATIVE } from '../clauses/lexicon.ts';
import { dating } from './dating/dating.ts';
import type { Dating } from './dating/dating-rule.ts';
import { didSo } from './dating/did-so.ts';
import { firstTo } from './dating/first-to.ts';
import { votedTo } from './dating/voted-to.ts';
import { sideOf } from './dating/side-of.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import { gapped } from './gapped.ts';
import { isInModifier } from './in-modifier.ts';
import { happensThere, holds } from './holds.ts';
import type { Scene } from './scene.ts';
import { isSubject, topmost, under, type Met } from './topmost.ts';
import { isPlanning } from './undated/planning.ts';

/** What a sentence says of the day of what was asked, and how far that goes. */
export interface Answered {
  /** The event's word. */
  readonly event: Range;
  readonly dating: Dating | null;
  /** Spoken of as planned, expected, possible. */
  readonly unreal: boolean;
}

/** The rules by which what an infinitive tells of has come true. */
const COME_TRUE: ReadonlySet<string> = new Set([didSo.name, votedTo.name]);

/**
 * Which day a sentence gives for what a question met in it. Asked is the topmost clause that was met: "when did X say"
 * asks for the day of the saying, a question that meets only what was said asks for the day of that.
 */
export function asked(text: string, scene: Scene, met: readonly Met[]): Answered | null {
  const words = met.filter((word) => !scene.times.some(({ timex }) => overlaps(timex, word)));
  if (words.length === 0) return null;
  const index = topmost(text, scene, words);
  const clause = scene.clauses[index]!;
  const here = words.filter((word) => clauseOf(scene.clauses, word) === index);
  const event = eventOf(text, clause, scene, here, words.length);
  const given = dating(scene, event);
  const found = given && (gapped(scene, given, words) ?? given);
  // "Despite the vote to stop …": what stands before an infinitive is not what it plans.
  const governed = clause.link !== 'infinitive' || event.start >= clause.own;
  const unreal =
    governed &&
    clause.tense === 'unreal' &&
    !(found !== null && COME_TRUE.has(found.rule)) &&
    (clause.verb === null || contains(clause.verb, event) || found?.via !== 'noun');
  const kept =
    found !== null &&
    !isBesideThePoint(text, scene, index, words) &&
    !isOfFirst(text, found, words) &&
    holds(text, scene, index, event, found) &&
    happensThere(text, scene, clause, event, found);
  const firm = kept && found.via !== 'report' ? null : ofNoun(text, scene, words, event);
  return firm ?? { event, dating: kept ? found : null, unreal };
}

/**
 * "announced on Friday that it will give owners of its phone a case": met are the saying and something deep in what is said,
 * so the saying is of something else than what was asked about.
 */
function isBesideThePoint(text: string, scene: Scene, index: number, words: readonly Met[]): boolean {
  const { reporting, verb } = scene.clauses[index]!;
  const others = words.filter((word) => verb === null || !overlaps(word, verb));
  if (
    !reporting ||
    verb === null ||
    isPlanning(text, verb) ||
    others.length === 0 ||
    others.length === words.length
  )
    return false;
  return others.every((word) => {
    const at = clauseOf(scene.clauses, word);
    return at !== index && under(scene.clauses, at, index) && !isSubject(scene, at, word);
  });
}

/** "became the first town to ban cars in 1999", asked when it became a town: a day for being the first to do something is that of no less. */
const isOfFirst = (text: string, { rule, verb }: Dating, words: readonly Met[]): boolean =>
  rule === firstTo.name &&
  !words.some(
    (word) => (verb !== null && overlaps(word, verb)) || text.slice(word.start, word.end) === 'first',
  );

const OWN: ReadonlySet<Dating['via']> = new Set(['noun', 'beside']);

/** A noun that was met elsewhere in the sentence with a day of its own: "announced the release, due for release next summer". */
function ofNoun(text: string, scene: Scene, words: readonly Met[], event: Range): Answered | null {
  const word = text.slice(event.start, event.end).toLowerCase();
  const again = words.filter(
    (one) => one.start !== event.start && text.slice(one.start, one.end).toLowerCase() === word,
  );
  for (const one of again) {
    const found = dating(scene, one);
    const clause = scene.clauses[clauseOf(scene.clauses, one)]!;
    if (found !== null && OWN.has(found.via) && happensThere(text, scene, clause, one, found))
      return {
        event: one,
        dating: found,
        unreal: clause.tense === 'unreal',
      };
  }
  return null;
}

/** Whether a time belongs to a word, or stands right after it. */
const hasOwnTime = ({ times }: Scene, word: Range): boolean =>
  times.some(({ noun, beside }) => [noun, beside].some((own) => own !== null && overlaps(own, word)));

/** What somebody is found, declared or left: it happens when its verb does, as in "found guilty on Monday". */
const STATES = wordList(
  'guilty innocent dead alive bankrupt insolvent free open closed shut public ill safe',
);

/** Whether a word is a verb that happens when the one before it does: "began to stab". */
const isWhatBegan = (text: string, verb: Range, word: Range): boolean =>
  IMPLICATIVE.has(text.slice(verb.start, verb.end).toLowerCase()) &&
  /^\s+to\s+$/u.test(text.slice(verb.end, word.start));

/** The word of a clause that stands for what was asked: its verb, or a noun that the clause dates by itself. */
function eventOf(text: string, clause: Clause, scene: Scene, here: readonly Met[], total: number): Range {
  const { verb } = clause;
  const nouns = here.filter((word) => !word.name);
  const isState = (word: Range): boolean => STATES.has(text.slice(word.start, word.end).toLowerCase());
  if (verb !== null && here.some((word) => overlaps(word, verb) || (word.start > verb.end && isState(word))))
    return verb;
  // "began to stab people": the stabbing.
  const begun = verb && here.find((word) => !word.name && isWhatBegan(text, verb, word));
  if (begun) return begun;
  // "After a loss to Berg in 2018, a win over Berg on Friday": that of the win is behind it.
  const owns = here.filter((word) => hasOwnTime(scene, word));
  const dated = owns.find((word) => nouns.every(({ start }) => start <= word.start)) ?? owns[0];
  if (dated !== undefined) return dated;
  // "The film about the murder of Leo Roe opened": what opened is no murder.
  const heads = nouns.filter((word) => !isInModifier(scene, clause, word));
  if (nouns.length > 0 && heads.length === 0) return nouns.at(-1)!;
  const aside = nouns.find((word) => sideOf(scene, word) !== null);
  if (aside !== undefined) return aside;
  return ofVerbOrNoun(text, clause, here, heads.at(-1), total);
}

/** The verb of a clause, or a noun in it, where neither has a time of its own. */
function ofVerbOrNoun(
  text: string,
  clause: Clause,
  here: readonly Met[],
  noun: Met | undefined,
  total: number,
): Range {
  const { verb } = clause;
  // "Despite the vote to stop …": nothing before an infinitive is its subject.
  const within = clause.link === 'infinitive' ? here.filter(({ start }) => start >= clause.own) : here;
  const subject = verb !== null && within.some((word) => word.name && word.end <= verb.start);
  // "announced that the release …": what is announced is asked for, not the announcing.
  const object = clause.reporting && verb !== null && here.every((word) => word.start >= verb.end);
  const empty = verb !== null && noun !== undefined && BE.has(text.slice(verb.start, verb.end).toLowerCase());
  if (object || empty) return noun ?? here.at(-1)!;
  if (verb !== null && within.length > 0 && (here.length < total || (subject && here.length > 1)))
    return verb;
  return noun ?? here.at(-1)!;
}
