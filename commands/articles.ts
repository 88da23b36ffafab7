import type { Command } from '../src/command.ts';
import { whichArticles, viewOf } from './narrowing.ts';
import { commandWords } from '../src/words/command.ts';

export const articles = {
  name: 'articles',
  description: commandWords.articles,
  options: whichArticles,
  run: (library, given) => library.articles(viewOf(given)),
} as const satisfies Command;
