import type { Range } from '../../corpus/span.ts';
import { MARK } from './fold.ts';
import { sentenceBegins, sentenceEnd, sentenceStart } from './sentence.ts';
import { sourceWords, type Source } from './source.ts';
import type { Quoted, Stream } from './stream.ts';
import { isNumber, negates, CONDITIONS } from './turns/lists.ts';
import type { Turn, TurnWord } from './turns/rule.ts';
import { turnIn } from './turns/turn-of.ts';

/** Something just outside the asker's words that turns their sense. */
export interface Outside {
  readonly turn: Turn;
  readonly side: 'before' | 'after';
  /** Where it stands in the article's text. */
  readonly at: Range;
}

/** So far before the opening mark the reporter's words can still deny or condition what is quoted. */
const REPORTER = 6;

/** With this word a reporter turns from what was said before; what follows does not hang on it. */
const TURNS_TO = 'however';

/** Opens a sentence that takes back the one before. */
const TAKES_BACK = new Set([
  'but',
  'however',
  'unless',
  'except',
  'if',
  'although',
  'though',
  'yet',
  'otherwise',
]);

/**
 * What turns the sense of a quoted run of words although it stands outside it: in the same sentence of the
 * quotation, right after it, or in the reporter's words that lead up to it.
 * @param words the asker's words as token numbers of the stream
 * @param tail the signs after the last of the asker's words: a question that is asked as one turns nothing
 */
export function outside(source: Source, quoted: Quoted, words: Range, tail: string): Outside[] {
  const { article, runs } = quoted;
  const { stream } = source;
  const { starts, ends, gaps, marked, vocabulary } = stream;
  const run = runs.find(({ start, end }) => start <= words.start && words.start < end)!;
  const last = runs.find(({ start, end }) => start < words.end && words.end <= end) ?? run;
  const from = sentenceStart(stream, words.start, run.start);
  const to = sentenceEnd(stream, words.end, last.end);
  const tokenAt = (token: number): Range => ({ start: starts[token]!, end: ends[token]! });
  const found: Outside[] = [];
  const add = (turn: Turn, side: Outside['side'], token: number): void => {
    found.push({ turn, side, at: tokenAt(token) });
  };

  const before = turnIn(sourceWords(source, range(from, words.start)), true);
  if (before) add(before.turn, 'before', from + before.index);
  else if (from === run.start && !sentenceBegins(stream, run.start)) {
    const lead = sentenceStart(stream, run.start, Math.max(0, run.start - REPORTER));
    const reporter = inLead(sourceWords(source, range(lead, run.start)));
    if (reporter && leadsIn(stream, quoted, lead + reporter.index, run.start))
      add(reporter.turn, 'before', lead + reporter.index);
  }
  const after = turnIn(sourceWords(source, range(words.end, to)), false);
  if (after) add(after.turn, 'after', words.end + after.index);
  if (to < last.end && to === words.end && TAKES_BACK.has(lowAt(stream, to))) add('condition', 'after', to);

  const text = article.text;
  const close = ends[to - 1]!;
  const question = /^[^\p{L}\p{N}]{0,6}?\?/u.exec(text.slice(close, close + 8));
  const sign = close + (question?.[0].length ?? 0);
  const asked = tail.includes('?') && to === words.end && !MARK.test(question?.[0] ?? '');
  if (question && !asked) found.push({ turn: 'question', side: 'after', at: { start: sign - 1, end: sign } });

  if (words.start > run.start && marked[words.start]) add('irony', 'before', words.start - 1);
  if (words.end < last.end && marked[words.end]) add('irony', 'after', words.end);
  const cut = (left: number): Turn | null => {
    const signs = vocabulary.signsOf(gaps[left + 1]!);
    const apart = starts[left + 1]! - ends[left]!;
    if (signs === '-' && apart === 1) return 'wording';
    return signs === '' && isNumber(lowAt(stream, left)) && isNumber(lowAt(stream, left + 1))
      ? 'number'
      : null;
  };
  const cutBefore = words.start > run.start ? cut(words.start - 1) : null;
  const cutAfter = words.end < last.end ? cut(words.end - 1) : null;
  if (cutBefore) add(cutBefore, 'before', words.start - 1);
  if (cutAfter) add(cutAfter, 'after', words.end);
  return found;
}

/** What a reporter's words that lead up to a quotation turn: the last that denies or conditions it. */
function inLead(words: readonly TurnWord[]): { turn: Turn; index: number } | null {
  const index = words.findLastIndex(({ low }) => negates(low) || (CONDITIONS.has(low) && low !== TURNS_TO));
  return index === -1 ? null : { turn: negates(words[index]!.low) ? 'negation' : 'condition', index };
}

/**
 * Whether a word of the reporter's governs the quotation after it. Before a comma it does where the words that say who
 * speaks follow it ("he never said, “…”"), and else belongs to a clause of its own ("after no deal, “…,” he said").
 */
function leadsIn({ gaps, vocabulary, starts }: Stream, { quotation }: Quoted, token: number, first: number) {
  if (!vocabulary.signsOf(gaps[first]!).includes(',')) return true;
  const cue = quotation?.cue;
  return !!cue && cue.end > starts[token]! && cue.start < starts[first]!;
}

function* range(from: number, to: number): Generator<number> {
  for (let token = from; token < to; token++) yield token;
}

const lowAt = ({ vocabulary, words }: Stream, token: number): string =>
  vocabulary.textOf(vocabulary.low(words[token]!));
