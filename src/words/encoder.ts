import { inLocale } from './in-locale.ts';

/** Lines for the person who runs the bot. */
export const encoding = inLocale(
  'encoding',
  (articles: number): string =>
    `Comparing sentences as wholes: ${articles} article${articles === 1 ? '' : 's'} to encode. Until then questions are answered by words.`,
);
export const encoded = inLocale(
  'encoded',
  (done: number, articles: number): string => `Encoded ${done} of ${articles} articles.`,
);
