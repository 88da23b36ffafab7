import { oneOf } from '../grammar/one-of.ts';
import { PREPOSITIONS } from '../grammar/prepositions.ts';
import { contains, type Range } from '../corpus/span.ts';
import { FIRST_VERB, KIND_NOUN, OPENING, QUESTION_WORD } from './question-words.ts';
import { type Token, tokens } from './terms/token.ts';
import { wordsIn } from './terms/word.ts';

/** A question taken apart: what is looked for, what must stand there word for word, what must not stand there. */
export interface Question {
  /** The content words, those of the phrases included. */
  readonly tokens: readonly Token[];
  /** Phrases given in quotation marks. */
  readonly phrases: readonly string[];
  /** The terms of words given with a minus before them. */
  readonly without: readonly string[];
}

const QUESTION = new RegExp(
  String.raw`\?|^${OPENING}(?:${oneOf(PREPOSITIONS)} (?:what|which|whom|whose|when)|${QUESTION_WORD}|${FIRST_VERB}|give|name|list|tell)\b`,
  'iu',
);

/** Whether something is asked in a sentence, and not just named ("shield cancelled"). */
export const isQuestion = (query: string): boolean => QUESTION.test(query.trim());

const PHRASE = /["“”«»„]([^"“”«»„]{1,300})["“”«»„]/gu;
const WITHOUT = /(?<=^|\s)-(?=\p{L})\S{1,60}/gu;

const KIND = new RegExp(String.raw`(?<=\b(?:what|which) )(?:${Object.values(KIND_NOUN).join('|')})\b`, 'iu');

/** The noun of "what" or "which" that only says what kind of thing is asked for. */
function kindOf(query: string): Range | null {
  const kind = isQuestion(query) ? KIND.exec(query) : null;
  return kind && { start: kind.index, end: kind.index + kind[0].length };
}

/**
 * Takes a question apart. Offsets of tokens are UTF-16 into `query`. In a sentence ("who sang “Chasing Cars”?") marks
 * set off a title, which the passage that answers need not repeat; only what is merely named asks for the exact words.
 */
export function questionIn(query: string): Question {
  const phrases = Array.from(isQuestion(query) ? [] : query.matchAll(PHRASE), ([, phrase]) =>
    phrase!.trim(),
  ).filter((phrase) => phrase !== '');
  const dropped = Array.from(query.matchAll(WITHOUT), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const kind = kindOf(query);
  const all = tokens(query, { start: 0, end: query.length });
  const isDropped = (token: Token): boolean => dropped.some((one) => contains(one, token));
  return {
    tokens: all.filter((token) => !isDropped(token) && !(kind && contains(kind, token))),
    phrases,
    without: all.filter(isDropped).map(({ term }) => term),
  };
}

const wordsOf = (text: string, range: Range): string[] => wordsIn(text, range).map(({ bare }) => bare);

/** Whether a stretch of text has the words of a phrase in their order and nothing between them. */
function hasPhrase(text: string, range: Range, phrase: string): boolean {
  const words = wordsOf(text, range);
  const wanted = wordsOf(phrase, { start: 0, end: phrase.length });
  return wanted.length === 0 || words.some((_, at) => wanted.every((word, i) => words[at + i] === word));
}

/**
 * Whether a stretch of text has every phrase of a question word for word, and none of the words it will not have.
 * Case, accents, marks and spaces do not count.
 * @param range half-open UTF-16 offsets into `text`
 */
export const admits = ({ phrases, without }: Question, text: string, range: Range): boolean =>
  phrases.every((phrase) => hasPhrase(text, range, phrase)) &&
  (without.length === 0 || tokens(text, range).every(({ term }) => !without.includes(term)));
