import type { Command } from '../src/command.ts';
import { narrowing, viewOf } from './narrowing.ts';
import { speakersLike } from './speakers-like.ts';

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
      description: 'Also what is reported of their words without marks, counted apart',
      required: false,
      takes: 'yes-no',
    },
    {
      name: 'unsaid',
      description: 'Also what the articles say they did not say, labelled, never counted',
      required: false,
      takes: 'yes-no',
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
