import { typedWords } from '../words/typed.ts';
import type { Answer } from './answer.ts';
import { help } from './help.ts';
import { listed } from './listed.ts';
import { isGreeting } from './route/greeting.ts';
import { questionOf } from './route/question-of.ts';
import { smallTalk } from './route/small-talk.ts';

/** Longer than anything that is only said to whoever answers. */
const LONGEST = 100;

/** The reply to thanks or a greeting. */
export const courtesy = (kind: 'thanks' | 'hello'): Answer => listed('about', [typedWords[kind]]);

/** The answer to something addressed to the bot itself, whatever the articles say: help, thanks, a greeting. Null for everything else. */
export function ofItself(asked: string): Answer | null {
  if (asked.length > LONGEST) return null;
  if (isGreeting(asked)) return courtesy('hello');
  const kind = smallTalk(questionOf(asked))?.kind;
  if (kind === 'thanks') return courtesy(kind);
  return kind === 'help' ? help() : null;
}
