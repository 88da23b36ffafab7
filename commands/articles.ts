import type { Command } from '../src/command.ts';
import { whichArticles, viewOf } from './narrowing.ts';

export const articles = {
  name: 'articles',
  description: 'The articles you can ask about, newest first, each with the id that opens it',
  options: whichArticles,
  run: (library, given) => library.articles(viewOf(given)),
} as const satisfies Command;
