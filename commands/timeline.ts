import type { Command } from '../src/command.ts';
import { closest, narrowing, viewOf } from './narrowing.ts';

export const timeline = {
  name: 'timeline',
  description: 'What was said and what happened, in date order, each with its passage and why',
  options: [
    { name: 'about', description: 'A person, or a matter in a few words: Putin', required: true },
    ...narrowing,
    closest,
  ],
  run: (library, given) => library.timeline(given['about'] ?? '', viewOf(given)),
} as const satisfies Command;
