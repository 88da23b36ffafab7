import { say, type Says } from '../words.ts';
import { inLocale } from './in-locale.ts';

/** What is said of the passages that bear on somebody's message. */
export const evidenceWords = inLocale('evidenceWords', {
  head: (found: number, sentences: number): Says => [
    {
      own:
        sentences === 1
          ? `${found === 1 ? 'There are passages' : 'No passage here'} that bear${found === 1 ? '' : 's'} on this message.`
          : `Passages bear on ${found === 0 ? 'none' : found} of the ${sentences} sentences of this message.`,
    },
  ],
  yours: say`Whether they bear it out is for you to judge.`,
  sentence: (number: number, text: string): Says => say`${number}. ${text}`,
  none: say`No passage was found that bears on that.`,
  noneInMessage: say`This message has no sentence that could be searched for.`,
} as const);
