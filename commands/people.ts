import type { Command } from '../src/command.ts';
import { speakersLike } from './speakers-like.ts';

export const people = {
  name: 'people',
  description: 'Who is quoted in the articles, and how often',
  options: [
    {
      name: 'name',
      description: 'Why the articles that name somebody are taken to be about one person, or about two',
      required: false,
      complete: speakersLike,
    },
  ],
  run: (library, given) => library.people(given['name']),
} as const satisfies Command;
