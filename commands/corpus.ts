import type { Command } from '../src/command.ts';
import { commandWords } from '../src/words/command.ts';

export const corpus = {
  name: 'corpus',
  description: commandWords.corpus,
  options: [],
  run: (library) => library.corpus(),
} as const satisfies Command;
