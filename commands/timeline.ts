import type { Command } from '../src/command.ts';
import { closest, narrowing, viewOf } from './narrowing.ts';
import { commandWords, optionWords } from '../src/words/command.ts';

export const timeline = {
  name: 'timeline',
  description: commandWords.timeline,
  options: [{ name: 'about', description: optionWords.about, required: true }, ...narrowing, closest],
  run: (library, given) => library.timeline(given['about'] ?? '', viewOf(given)),
} as const satisfies Command;
