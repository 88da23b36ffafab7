import { words as wordList } from '../../../grammar/words.ts';
import { PREPOSITIONS } from '../../../grammar/prepositions.ts';
import { RELATIVES, SUBORDINATORS } from '../../../grammar/conjunctions.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Token } from '../../tokens.ts';
import { mayBeSubject } from './may-be-subject.ts';
import type { Link } from './clause.ts';
import { ADVERBIAL, BORDER, CONTENT, COORDINATOR } from './lexicon.ts';
import type { Segment } from './segment.ts';
import { isReporting } from './reporting.ts';
import { isFinite, verbForm } from './verb-form.ts';

/** Marks cut only around speech: a nickname or a phrase in marks stays in its clause. */
export function isBorder(words: readonly Token[], i: number): boolean {
  const word = words[i]!;
  if (word.low === '-') return word.spaced && words[i + 1]?.spaced === true;
  if (!BORDER.has(word.low)) return false;
  if (!/^["“”„«»]$/.test(word.low)) return true;
  return i === 0 || /^[,.:!?;]$/.test(words[i - 1]?.low ?? '');
}

/** What a word opens, if it opens a clause: only when a verb follows before the next border. */
export function opening(
  words: readonly Token[],
  i: number,
  current: Segment,
  inTime: (at: Range) => boolean,
): Link | null {
  const low = words[i]?.low ?? '';
  if (RELATIVES.has(low)) return 'relative';
  if (COORDINATOR.has(low)) {
    if (i === current.from) return 'coordinate';
    if (current.verb === null || !verbAhead(words, i, inTime)) return null;
    return low === 'but' || low === 'yet' || continues(words, i, inTime) ? 'coordinate' : null;
  }
  if (CONTENT.has(low)) {
    if (!verbAhead(words, i, inTime)) return null;
    return low !== 'that' || isTold(words, i, current) ? 'content' : 'relative';
  }
  return ADVERBIAL.has(low) && opensAdverbial(words, i, inTime) ? 'adverbial' : null;
}

function opensAdverbial(words: readonly Token[], i: number, inTime: (at: Range) => boolean): boolean {
  // "since 2004", "after Monday": a date, no clause
  const next = words[i + 1];
  if ((next && inTime(next)) || !verbAhead(words, i, inTime)) return false;
  // "where he once met her"
  if (words[i]!.low === 'once' && PRONOUNS.has(words[i - 1]?.low ?? '')) return false;
  return !PREPOSITIONAL.has(words[i]!.low) || !joinsAhead(words, i);
}

/** Before a noun as often as before a clause. */
const PREPOSITIONAL = SUBORDINATORS.intersection(PREPOSITIONS).union(wordList('as'));

/** "elected as a fellow in 1981 and admitted …": what comes before "and" and a verb is a noun, and the verb another's. */
function joinsAhead(words: readonly Token[], i: number): boolean {
  for (let j = i + 1; j < words.length && j <= i + 14; j++) {
    const form = verbForm(words, j);
    if (form !== null) return false;
    if (COORDINATOR.has(words[j]!.low)) {
      return isFinite(verbForm(words, j + 1));
    }
  }
  return false;
}

/** Whether "that" opens what a verb or a noun right before it tells. */
function isTold(words: readonly Token[], i: number, { verb }: Segment): boolean {
  if (isReporting(words[i - 1]?.low ?? '')) return true;
  return verb !== null && i - verb <= 6 && isReporting(words[verb]?.low ?? '');
}

/** Whether a verb, a date or a pronoun follows "and": otherwise it joins nouns more often than clauses. */
function continues(words: readonly Token[], i: number, inTime: (at: Range) => boolean): boolean {
  let j = i + 1;
  while (j < words.length && (/ly$|^(?:also|then|later|not|never)$/.test(words[j]!.low) || inTime(words[j]!)))
    j++;
  const form = verbForm(words, j);
  if ((form !== null && form !== 'gerund') || PRONOUNS.has(words[j]?.low ?? '')) return true;
  return beginsByTime(words, i + 1, inTime);
}

/** "and on Friday the government announced": a time that begins a clause, with what it tells of behind it. */
function beginsByTime(words: readonly Token[], at: number, inTime: (at: Range) => boolean): boolean {
  const time = words[at + 1];
  if (!/^(?:on|in|at|by)$/.test(words[at]?.low ?? '') || time === undefined || !inTime(time)) return false;
  let after = at + 1;
  while (after < words.length && inTime(words[after]!)) after++;
  if (words[after]?.low === ',') after++;
  const subject = words[after];
  return subject !== undefined && mayBeSubject(subject) && verbAhead(words, after, inTime);
}

/** Whether a finite verb follows before the next border, not far off. */
function verbAhead(words: readonly Token[], i: number, inTime: (at: Range) => boolean): boolean {
  for (let j = i + 1; j < words.length && j <= i + 14; j++) {
    const word = words[j]!;
    if (inTime(word)) continue;
    if (word.kind === 'sign' && BORDER.has(word.low)) return false;
    const form = verbForm(words, j);
    if (form === 'infinitive') return false;
    if (form !== null && form !== 'gerund') return true;
    if (j > i + 1 && (RELATIVES.has(word.low) || ADVERBIAL.has(word.low))) return false;
  }
  return false;
}
