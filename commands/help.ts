import { help as answer } from '../src/answers/help.ts';
import type { Command } from '../src/command.ts';
import { commandWords } from '../src/words/command.ts';

export const help = {
  name: 'help',
  description: commandWords.help,
  options: [],
  run: (library) => library.help(),
  fixed: answer,
} as const satisfies Command;
