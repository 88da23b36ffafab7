import { INVERTED } from '../../../../grammar/auxiliaries.ts';
import type { Token } from '../../../tokens.ts';
import { mayBeSubject } from '../../clauses/may-be-subject.ts';
import type { UndoneRule } from './rule.ts';

/** `If she had sold it on Friday`, `asked whether she sold it`: only supposed. */
export const supposed: UndoneRule = {
  name: 'supposed',
  applies: ({ words, start, at }) =>
    [words[start - 1], words[start]].some(
      (word, i) => word !== undefined && start - 1 + i < at && /^(?:if|unless|whether)$/u.test(word.low),
    ) ||
    isAsked(words) ||
    isInverted(words, start, at) ||
    isInverted(words, 0, at) ||
    /^(?:imagine|suppose|supposing|assuming)$/u.test(words[0]?.low ?? '') ||
    inStory(words, at),
};

/** "Did she sell it on Friday?" */
const isAsked = (words: readonly Token[]): boolean =>
  words.at(-1)?.low === '?' && INVERTED.has(words[0]?.low ?? '');

/** "Had she sold it in 2012, …": a subject after "had", and no verb yet. */
function isInverted(words: readonly Token[], start: number, at: number): boolean {
  const next = words[start + 1];
  if (words[start]?.low !== 'had' || next === undefined || at - start < 2) return false;
  // Of another clause: "Had she known, she would have sold it"
  if (words.slice(start, at).some(({ kind }) => kind === 'sign')) return false;
  return mayBeSubject(next);
}

const STORY = /^(?:film|movie|novel|book|play|story|series|episode|sketch|game|dream|musical|opera)$/u;

/** "In the film she sold it", "sold it, but only in a novel" */
function inStory(words: readonly Token[], at: number): boolean {
  const opens = words[0]?.low === 'in' && words.slice(1, 4).some(({ low }) => STORY.test(low));
  if (opens && at > 2) return true;
  const only = words.findIndex(({ low }, i) => low === 'only' && words[i + 1]?.low === 'in');
  return only > at && words.slice(only, only + 5).some(({ low }) => STORY.test(low));
}
