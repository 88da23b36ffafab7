import type { Command } from '../src/command.ts';
import { closest, narrowing, viewOf } from './narrowing.ts';

export const ask = {
  name: 'ask',
  description: 'The sentences of the articles that bear on a question',
  options: [
    { name: 'question', description: 'A question in plain words', required: true },
    ...narrowing,
    closest,
  ],
  run: (library, given) => library.ask(given['question'] ?? '', viewOf(given)),
} as const satisfies Command;
