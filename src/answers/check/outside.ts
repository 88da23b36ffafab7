import type { Range } from '../../corpus/span.ts';
import { MARK } from './fold.ts';
import { range, reporterAfter, restOfParagraph, reporterBefore } from './reporter.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';
import { sourceWords, type Source } from './source.ts';
import type { Quoted, Stream } from './stream.ts';
import { turnAfter } from './turns/after.ts';
import { turnBefore } from './turns/before.ts';
import { isNumber } from './turns/lists.ts';
import { turnNext } from './turns/next.ts';
import type { Turn } from './turns/rule.ts';

/** Something just outside the asker's words that turns their sense. */
export interface Outside {
  readonly turn: Turn;
  readonly side: 'before' | 'after';
  /** Where it stands in the article's text. */
  readonly at: Range;
}

/**
 * What turns the sense of a quoted run of words although it stands outside it: in the same sentence of the
 * quotation, right after it, or in the reporter's words around it.
 * @param words the asker's words as token numbers of the stream
 * @param tail the signs after the last of the asker's words: a question that is asked as one turns nothing
 */
export function outside(source: Source, quoted: Quoted, words: Range, tail: string): Outside[] {
  const { article, runs } = quoted;
  const { stream } = source;
  const { starts, ends } = stream;
  const run = runs.find(({ start, end }) => start <= words.start && words.start < end)!;
  const last = runs.find(({ start, end }) => start < words.end && words.end <= end) ?? run;
  const from = sentenceStart(stream, words.start, run.start);
  const to = sentenceEnd(stream, words.end, last.end);
  const tokenAt = (token: number, count = 1): Range => ({
    start: starts.get(token)!,
    end: ends.get(token + count - 1)!,
  });
  const found: Outside[] = [];
  const add = (turn: Turn, side: Outside['side'], token: number, count?: number): void => {
    found.push({ turn, side, at: tokenAt(token, count) });
  };

  const before = turnBefore(sourceWords(source, range(from, words.end)), words.start - from);
  const lead = from === run.start ? reporterBefore(source, quoted, run.start) : null;
  if (before) add(before.turn, 'before', from + before.index, before.length);
  else if (lead) add(lead.turn, 'before', lead.token);

  const after = turnAfter(sourceWords(source, range(words.end, to)));
  const tailing = words.end === last.end ? reporterAfter(source, quoted, last.end) : null;
  const next = to === words.end ? nextSaid(source, quoted, last, to) : null;
  if (after) add(after.turn, 'after', words.end + after.index, after.length);
  if (tailing) add(tailing.turn, 'after', tailing.token);
  else if (next) add(next.turn, 'after', next.token);

  const sign = questionAt(article.text, ends.get(to - 1)!, to === words.end ? tail : '');
  if (sign !== null) found.push({ turn: 'question', side: 'after', at: sign });
  addMarks(stream, words, { start: run.start, end: last.end }, add);
  return found;
}

/** The mark that makes a question of words that end at `close`; null where there is none, or the asker has it too. */
function questionAt(text: string, close: number, tail: string): Range | null {
  const question = /^[^\p{L}\p{N}]{0,6}?\?/u.exec(text.slice(close, close + 8))?.[0];
  if (question === undefined || (tail.includes('?') && !MARK.test(question))) return null;
  const end = close + question.length;
  return { start: end - 1, end };
}

/** Adds what stands at the edges of words inside what was said: marks of irony, and cuts. */
function addMarks(
  stream: Source['stream'],
  words: Range,
  said: Range,
  add: (turn: Turn, side: Outside['side'], token: number) => void,
): void {
  const opensInside = words.start > said.start;
  const endsInside = words.end < said.end;
  if (opensInside && stream.marked.get(words.start)) add('irony', 'before', words.start - 1);
  if (endsInside && stream.marked.get(words.end)) add('irony', 'after', words.end);
  const cutBefore = opensInside ? cutAt(stream, words.start - 1) : null;
  const cutAfter = endsInside ? cutAt(stream, words.end - 1) : null;
  if (cutBefore) add(cutBefore, 'before', words.start - 1);
  if (cutAfter) add(cutAfter, 'after', words.end);
}

/** What the next sentence that is said turns, in the same marks or where the speaker goes on in the same paragraph. */
function nextSaid(
  source: Source,
  quoted: Quoted,
  last: Range,
  to: number,
): { turn: Turn; token: number } | null {
  const { stream } = source;
  const run = to < last.end ? { start: to, end: last.end } : goesOn(stream, quoted, last);
  if (!run) return null;
  const end = sentenceEnd(stream, run.start + 1, run.end);
  const found = turnNext(sourceWords(source, range(run.start, end)));
  return found && { turn: found.turn, token: run.start + found.index };
}

/** Further than this from one stretch in marks to the next somebody else may have spoken, in tokens. */
const APART = 12;

/** The stretch in which the speaker goes on after a cue, in the same paragraph. */
function goesOn(stream: Stream, own: Quoted, last: Range): Range | null {
  const next = own.runs[own.runs.indexOf(last) + 1];
  if (next) return next.start - last.end <= APART ? next : null;
  const rest = restOfParagraph(stream, own, last.end);
  for (let at = last.end; at < last.end + APART; at++) {
    const start = stream.starts.get(at) ?? rest.end;
    if (start < rest.start || start >= rest.end) return null;
    const other = stream.quoted.get(stream.inside.get(at)!);
    if (!other) continue;
    const same = other.article === own.article && other.quotation?.speaker === own.quotation?.speaker;
    return same ? other.runs[0]! : null;
  }
  return null;
}

/** What a cut right after a token turns: in the middle of a hyphened word or of a number of several words. */
function cutAt({ vocabulary, words, gaps, starts, ends }: Stream, left: number): Turn | null {
  const low = (token: number): string => vocabulary.textOf(vocabulary.low(words.get(token)!));
  const signs = vocabulary.signsOf(gaps.get(left + 1)!);
  const apart = starts.get(left + 1)! - ends.get(left)!;
  if (signs === '-' && apart === 1) return 'wording';
  return signs === '' && isNumber(low(left)) && isNumber(low(left + 1)) ? 'number' : null;
}
