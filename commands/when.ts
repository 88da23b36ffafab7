import type { Command } from '../src/command.ts';
import { closest, narrowing, viewOf } from './narrowing.ts';
import { commandWords, optionWords } from '../src/words/command.ts';

export const when = {
  name: 'when',
  description: commandWords.when,
  options: [{ name: 'event', description: optionWords.event, required: true }, ...narrowing, closest],
  run: (library, given) => library.when(given['event'] ?? '', viewOf(given)),
} as const satisfies Command;
