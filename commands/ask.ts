import type { Command } from '../src/command.ts';

export const ask = {
  name: 'ask',
  description: 'The sentences of the articles that bear on a question',
  options: [{ name: 'question', description: 'A question in plain words', required: true }],
  run: (library, { question = '' }) => library.ask(question),
} as const satisfies Command;
