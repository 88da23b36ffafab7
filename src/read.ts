import { z } from 'zod';
import { readingJson } from './answers/reading-json.ts';
import { UNKNOWN_DATE, type Published } from './corpus/article.ts';
import { makeArticle } from './corpus/make.ts';
import { inBulk } from './local/bulk.ts';
import { dated } from './text/dates/published/deduce.ts';

/** One line of input: an article's text, and its day when it is known. */
const Line = z.object({
  id: z.string(),
  text: z.string(),
  published: z.iso.date().optional(),
});

const on = (day: string): Published => ({ value: day, from: day, to: day, basis: 'manifest' });

// Reads articles in bulk.
await inBulk(Line, ({ id, text, published }) => {
  const article = dated(makeArticle(id, text, { published: published ? on(published) : UNKNOWN_DATE }));
  return { id, ...readingJson(article) };
});
