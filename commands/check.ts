import type { Command } from '../src/command.ts';
import { speakersLike } from './speakers-like.ts';

export const check = {
  name: 'check',
  description: 'Whether a quotation stands in the articles, word for word, and by whom',
  options: [
    {
      name: 'quotation',
      description: 'The words, with or without their marks, as you have them',
      required: true,
    },
    {
      name: 'speaker',
      description: 'Who is said to have said it: a surname or a full name',
      required: false,
      complete: speakersLike,
    },
  ],
  run: (library, { quotation = '', speaker = '' }) => library.check(quotation, speaker),
} as const satisfies Command;
