import type { Says } from '../words.ts';
import { count } from './counted.ts';
import { inLocale } from './in-locale.ts';

/** What did not fit into one message, and how to see it. */
export const remainingWords = inLocale('remainingWords', {
  quotations: (n: number): Says => [{ own: `${n} more not shown: narrow the answer with about.` }],
  dates: (n: number): Says => [{ own: `${count(n, 'more passage')} not shown: ask about one event.` }],
  timeline: (n: number): Says => [
    { own: `${count(n, 'more passage')} not shown: ask about something narrower.` },
  ],
  passages: (n: number): Says => [{ own: `${count(n, 'more passage')} not shown: ask a narrower question.` }],
  check: (n: number): Says => [{ own: `${count(n, 'more passage')} not shown.` }],
  people: (n: number): Says => [
    { own: `${count(n, 'more speaker')} not shown: /quote completes every name.` },
  ],
  article: (n: number): Says => [{ own: `${count(n, 'more paragraph')} not shown.` }],
  articles: (n: number): Says => [
    { own: `${count(n, 'more article')} not shown: narrow the list with outlet, before or after.` },
  ],
  corpus: (n: number): Says => [{ own: `${count(n, 'more line')} not shown.` }],
  about: (n: number): Says => [{ own: `${count(n, 'more line')} not shown.` }],
  help: (n: number): Says => [{ own: `${count(n, 'more line')} not shown.` }],
  nothing: (n: number): Says => [{ own: `${count(n, 'more passage')} not shown.` }],
} as const);
