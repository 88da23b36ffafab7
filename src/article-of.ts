import type { Article } from './corpus/article.ts';
import { makeArticle } from './corpus/make.ts';
import type { Extracted } from './forms/form.ts';
import { dated } from './text/dates/published/deduce.ts';

const on = (day: string) => ({ value: day, from: day, to: day, basis: 'text' as const });

/**
 * The article that a file holds, with what the file says about it.
 * @param name the file's
 */
export const articleOf = (name: string, { text, title, outlet, date, url }: Extracted): Article =>
  dated(
    makeArticle(name, text, {
      title: title?.value,
      outlet: outlet?.value,
      url: url?.value,
      ...(date && { published: on(date.value) }),
    }),
  );
