import type { Answer } from './answers/answer.ts';
import { nothingBut } from './answers/nothing-but.ts';
import { ofItself } from './answers/of-itself.ts';
import type { Library } from './library.ts';
import { withoutArticlesWords } from './words/without-articles.ts';

/** What is answered to everything as long as there is no article. */
export const none = (query: string): Answer => nothingBut(query, withoutArticlesWords.answer);

/** A library without articles: what is asked of them is answered by that alone, since “the articles do not say” would be no answer. */
export const withoutArticles = (library: Library): Library => ({
  ...library,
  all: [],
  quote: none,
  when: none,
  timeline: none,
  ask: (question) => ofItself(question) ?? none(question),
  check: none,
  checkMessage: () => [],
  evidence: () => [],
  people: (name = '') => none(name),
  articles: () => none(''),
  answer: () => none(''),
  corpus: () => none(''),
  around: () => none(''),
});
