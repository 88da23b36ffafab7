import { inLocale } from './in-locale.ts';

/** What each stop of the demo shows. */
export const tourWords = inLocale('tourWords', {
  quoted: 'What somebody said, word for word',
  noDay: 'A day that the articles do not give',
  day: 'A day that they support, and why',
  passage: 'A passage, asked for in other words',
  altered: 'An altered quotation, and how',
  nothing: 'Nothing, said plainly',
} as const);
