import type { Command } from '../src/command.ts';
import { closest, narrowing, viewOf } from './narrowing.ts';

export const when = {
  name: 'when',
  description: 'The day the articles support for an event, and why, or that they give none',
  options: [
    { name: 'event', description: 'What happened, in a few words: shield cancelled', required: true },
    ...narrowing,
    closest,
  ],
  run: (library, given) => library.when(given['event'] ?? '', viewOf(given)),
} as const satisfies Command;
