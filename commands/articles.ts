import type { Command } from '../src/command.ts';
import { whichArticles, viewOf } from './narrowing.ts';

export const articles = {
  name: 'articles',
  description: 'The articles that can be asked, newest first, each with what opens it',
  options: whichArticles,
  run: (library, given) => library.articles(viewOf(given)),
} as const satisfies Command;
