import type { Command } from '../src/command.ts';

export const corpus = {
  name: 'corpus',
  description: 'How many articles there are, from which outlets and years, and what is wrong with them',
  options: [],
  run: (library) => library.corpus(),
} as const satisfies Command;
