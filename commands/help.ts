import type { Command } from '../src/command.ts';

export const help = {
  name: 'help',
  description: 'What can be asked here',
  options: [],
  run: (library) => library.help(),
} as const satisfies Command;
