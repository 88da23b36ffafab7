import type { Command } from '../src/command.ts';
import { narrowing, viewOf } from './narrowing.ts';

/** Whether the name, or a word in it, begins with what is typed. */
const begins = (name: string, typed: string): boolean =>
  [name, ...name.split(/\s+/)].some((part) => part.toLowerCase().startsWith(typed.toLowerCase()));

export const quote = {
  name: 'quote',
  description: 'What somebody said, word for word, with who reported it, when and where',
  options: [
    {
      name: 'speaker',
      description: 'Whose words: a surname or a full name',
      required: true,
      complete: (library, typed) => library.speakers.filter((name) => begins(name, typed.trim())),
    },
    { name: 'about', description: 'Only what they said about this, best first', required: false },
    ...narrowing,
  ],
  run: (library, given) => library.quote(given['speaker'] ?? '', given['about'], viewOf(given)),
} as const satisfies Command;
