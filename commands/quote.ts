import type { Command } from '../src/command.ts';
import { narrowing, viewOf } from './narrowing.ts';
import { speakersLike } from './speakers-like.ts';

const yesOrNo = (_library: unknown, typed: string): string[] =>
  ['yes', 'no'].filter((choice) => choice.startsWith(typed.trim().toLowerCase()));

export const quote = {
  name: 'quote',
  description: 'What somebody said, word for word, with who reported it, when and where',
  options: [
    {
      name: 'speaker',
      description: 'Whose words: a surname or a full name',
      required: true,
      complete: speakersLike,
    },
    { name: 'about', description: 'Only what they said about this, best first', required: false },
    {
      name: 'reported',
      description: 'yes: also what is reported of their words without marks, counted apart',
      required: false,
      complete: yesOrNo,
    },
    {
      name: 'unsaid',
      description: 'yes: also what the articles say they did not say, labelled, never counted',
      required: false,
      complete: yesOrNo,
    },
    ...narrowing,
  ],
  run: (library, given) =>
    library.quote(given['speaker'] ?? '', given['about'], {
      ...viewOf(given),
      reported: given['reported'] ?? '',
      unsaid: given['unsaid'] ?? '',
    }),
} as const satisfies Command;
