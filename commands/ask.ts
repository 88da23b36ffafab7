import type { Command } from '../src/command.ts';
import { closest, narrowing, viewOf } from './narrowing.ts';
import { commandWords, optionWords } from '../src/words/command.ts';

export const ask = {
  name: 'ask',
  description: commandWords.ask,
  options: [{ name: 'question', description: optionWords.question, required: true }, ...narrowing, closest],
  run: (library, given) => library.ask(given['question'] ?? '', viewOf(given)),
} as const satisfies Command;
