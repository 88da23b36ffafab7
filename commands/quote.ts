import type { Command } from '../src/command.ts';
import { narrowing, viewOf } from './narrowing.ts';
import { speakersLike } from './speakers-like.ts';
import { commandWords, optionWords } from '../src/words/command.ts';

export const quote = {
  name: 'quote',
  description: commandWords.quote,
  options: [
    {
      name: 'speaker',
      description: optionWords.speaker,
      required: true,
      complete: speakersLike,
    },
    { name: 'about', description: optionWords.saidAbout, required: false },
    {
      name: 'reported',
      description: optionWords.reported,
      required: false,
      takes: 'yes-no',
    },
    {
      name: 'unsaid',
      description: optionWords.unsaid,
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
