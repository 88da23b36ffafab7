import type { Command } from '../src/command.ts';
import { speakersLike } from './speakers-like.ts';
import { commandWords, optionWords } from '../src/words/command.ts';

export const people = {
  name: 'people',
  description: commandWords.people,
  options: [
    {
      name: 'name',
      description: optionWords.name,
      required: false,
      complete: speakersLike,
    },
  ],
  run: (library, given) => library.people(given['name']),
} as const satisfies Command;
