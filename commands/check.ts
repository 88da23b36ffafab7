import type { Command } from '../src/command.ts';
import { speakersLike } from './speakers-like.ts';
import { commandWords, optionWords } from '../src/words/command.ts';

export const check = {
  name: 'check',
  description: commandWords.check,
  options: [
    {
      name: 'quotation',
      description: optionWords.quotation,
      required: true,
    },
    {
      name: 'speaker',
      description: optionWords.saidBy,
      required: false,
      complete: speakersLike,
    },
  ],
  run: (library, { quotation = '', speaker = '' }) => library.check(quotation, speaker),
} as const satisfies Command;
