import { contains, type Range } from '../../corpus/span.ts';
import { sentenceBegins, sentenceEnd, sentenceStart } from './sentence.ts';
import { sourceWords, type Source } from './source.ts';
import type { Quoted, Stream } from './stream.ts';
import { dismissal } from './turns/after.ts';
import { CONDITIONS, negates } from './turns/lists.ts';
import { turnNext } from './turns/next.ts';
import type { Turn, TurnWord } from './turns/rule.ts';
import { words as wordList } from '../../grammar/words.ts';

/** What a reporter's word turns, and which token that is. */
export interface ReporterTurn {
  readonly turn: Turn;
  readonly token: number;
}

/** So far before the opening mark the reporter's words can still deny or condition what is quoted. */
const LEAD = 6;

/** So far after the closing mark the reporter's words belong to what is quoted. */
const TAIL = 14;

/** With this word a reporter turns from what was said before; what follows does not hang on it. */
const TURNS_TO = 'however';

/** How something is said that is not meant, or was not said so. */
const JEST = wordList(
  'lied joked joking jokingly jested sarcastically ironically mockingly facetiously misquoted misattributed',
);

/** "a fake quotation" */
const FAKE = wordList('fake bogus false invented fabricated doctored spurious forged satirical parody');
const QUOTE = /^(?:quot|tweet|post|remark|statement|claim|headline|letter|message|video|clip|account)/u;

/** What in the reporter's words that lead up to a quotation turns it, or null. */
export function reporterBefore(
  { stream, ...source }: Source,
  quoted: Quoted,
  first: number,
): ReporterTurn | null {
  if (sentenceBegins(stream, first)) return null;
  const lead = sentenceStart(stream, first, Math.max(0, first - LEAD));
  const found = inLead(sourceWords({ stream, ...source }, range(lead, first)));
  if (!found || !(found.turn === 'jest' || leadsIn(stream, quoted, lead + found.index, first))) return null;
  return { turn: found.turn, token: lead + found.index };
}

/** What in the reporter's words right after a quotation turns it: `“…” is a lie`, `“…,” she joked`, `“…,” he said. It was not true.` */
export function reporterAfter(source: Source, quoted: Quoted, end: number): ReporterTurn | null {
  const { stream } = source;
  const limit = untilQuoted(stream, restOfParagraph(stream, quoted, end), end);
  if (limit === end || sentenceBegins(stream, end)) return nextSentence(source, end, limit);
  const close = sentenceEnd(stream, end, limit);
  const words = sourceWords(source, range(end, close));
  const dismissed = /[,]/u.test(words[0]?.gap ?? '') ? -1 : dismissal(words);
  if (dismissed !== -1) return { turn: 'negation', token: end + dismissed };
  const jest = words.findIndex(({ low }) => JEST.has(low));
  if (jest !== -1) return { turn: 'jest', token: end + jest };
  const but = words.findIndex(({ low }) => low === 'but');
  const denied = but === -1 ? null : turnNext(words.slice(but + 1));
  if (denied?.turn === 'negation') return { turn: 'negation', token: end + but + 1 + denied.index };
  return nextSentence(source, close, limit);
}

/** A sentence of the reporter's that takes back what was quoted before it. */
function nextSentence(source: Source, start: number, limit: number): ReporterTurn | null {
  const { stream } = source;
  if (start >= limit || !sentenceBegins(stream, start)) return null;
  const to = sentenceEnd(stream, start + 1, limit);
  const found = turnNext(sourceWords(source, range(start, to)));
  return found?.turn === 'negation' ? { turn: 'negation', token: start + found.index } : null;
}

/** Up to the next quotation or the paragraph's end, and no farther than the words after this one reach. */
function untilQuoted({ inside, starts }: Stream, paragraph: Range, end: number): number {
  let at = end;
  while (
    at < end + TAIL &&
    inside.get(at) === -1 &&
    contains(paragraph, { start: starts.get(at)!, end: starts.get(at)! })
  )
    at++;
  return at;
}

/** What is left of the paragraph after the token before this one; nothing at the end of an article. */
export function restOfParagraph({ ends }: Stream, { article }: Quoted, end: number): Range {
  const start = ends.get(end - 1)!;
  const block = article.blocks.find((one) => one.start < start && start <= one.end);
  return { start, end: block?.end ?? start };
}

/** What a reporter's words that lead up to a quotation turn: the last that denies or conditions it, or "so-called". */
function inLead(words: readonly TurnWord[]): { turn: Turn; index: number } | null {
  const fake = words.findIndex(({ low }, i) => FAKE.has(low) && QUOTE.test(words[i + 1]?.low ?? ''));
  if (fake !== -1) return { turn: 'jest', index: fake };
  const called = words.length - 2;
  if (words[called]?.low === 'so' && words[called + 1]!.low === 'called')
    return { turn: 'hearsay', index: called };
  const index = words.findLastIndex(({ low }) => negates(low) || (CONDITIONS.has(low) && low !== TURNS_TO));
  return index === -1 ? null : { turn: negates(words[index]!.low) ? 'negation' : 'condition', index };
}

/**
 * Whether a word of the reporter's governs the quotation after it. Before a comma it does where the words that say who
 * speaks follow it ("he never said, “…”"), and else belongs to a clause of its own ("after no deal, “…,” he said").
 */
function leadsIn({ gaps, vocabulary, starts }: Stream, { quotation }: Quoted, token: number, first: number) {
  if (!vocabulary.signsOf(gaps.get(first)!).includes(',')) return true;
  const cue = quotation?.cue;
  return !!cue && cue.end > starts.get(token)! && cue.start < starts.get(first)!;
}

/** The numbers of a half-open range. */
export function* range(from: number, to: number): Generator<Range['start']> {
  for (let token = from; token < to; token++) yield token;
}
