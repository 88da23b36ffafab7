import { help as answer } from '../src/answers/help.ts';
import type { Command } from '../src/command.ts';

export const help = {
  name: 'help',
  description: 'What can be asked here',
  options: [],
  run: (library) => library.help(),
  fixed: answer,
} as const satisfies Command;
