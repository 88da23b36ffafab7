import type { Command } from '../src/command.ts';
import { aboutBot } from '../src/answers/about-bot.ts';
import { aboutWords } from '../src/words/about.ts';

export const about = {
  name: 'about',
  description: aboutWords.description,
  options: [],
  run: (library) => aboutBot(library.articles().articles ?? []),
} as const satisfies Command;
