import type { Command } from '../src/command.ts';

export const when = {
  name: 'when',
  description: 'The day the articles support for an event, and why, or that they give none',
  options: [
    { name: 'event', description: 'What happened, in a few words: shield cancelled', required: true },
  ],
  run: (library, { event = '' }) => library.when(event),
} as const satisfies Command;
