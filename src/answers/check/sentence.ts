import { BEFORE_A_NAME } from '../../text/abbreviations.ts';
import { ARTICLE, type Stream } from './stream.ts';

/** No sentence is followed further than so many words. */
const FARTHEST = 200;

/** Whether a sentence begins with this token. */
export function sentenceBegins({ vocabulary, words, gaps }: Stream, token: number): boolean {
  const signs = vocabulary.signsOf(gaps.get(token)!);
  if (signs === ARTICLE) return true;
  if (!/[.!?]/u.test(signs) || /^\p{Ll}/u.test(vocabulary.textOf(words.get(token)!))) return false;
  const before = vocabulary.textOf(vocabulary.low(words.get(token - 1)!));
  return signs !== '.' || !(BEFORE_A_NAME.has(before) || (before.length === 1 && before !== 'i'));
}

/** Where the sentence of a token begins, not before `limit`. */
export function sentenceStart(stream: Stream, token: number, limit: number): number {
  let at = token;
  const least = Math.max(limit, token - FARTHEST);
  while (at > least && !sentenceBegins(stream, at)) at--;
  return at;
}

/** Where a sentence ends that goes on at a token, not after `limit`. */
export function sentenceEnd(stream: Stream, token: number, limit: number): number {
  let at = token;
  const most = Math.min(limit, token + FARTHEST);
  while (at < most && !sentenceBegins(stream, at)) at++;
  return at;
}
