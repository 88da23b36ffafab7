import { Buffer } from 'node:buffer';
import { z } from 'zod';
import { articleOf } from './article-of.ts';
import type { Extracted, Refused } from './forms/form.ts';
import { openReader } from './forms/apart.ts';
import { inBulk } from './local/bulk.ts';
import { latestDay } from './text/dates/published/latest.ts';

/** One line of input: a file's bytes, its name or address where they are known. */
const Line = z.object({
  id: z.string(),
  url: z.string().optional(),
  name: z.string().optional(),
  html64: z.base64().optional(),
  bytes64: z.base64().optional(),
});

/** An article as it would be added: what is set aside as furniture is none of its paragraphs. */
function articleJson(id: string, name: string, form: string | null, extracted: Extracted): object {
  const article = articleOf(name, extracted);
  const day = extracted.date?.value ?? '';
  return {
    id,
    title: article.title,
    authors: extracted.authors?.value ?? [],
    date: article.published.value,
    outlet: article.outlet,
    url: article.url,
    paragraphs: article.blocks
      .filter(({ role }) => role === 'body')
      .map(({ start, end }) => article.text.slice(start, end)),
    form,
    ...(day > latestDay() && { problem: `future day: ${day}` }),
  };
}

/** The name of an article of a file that has so many, as a store gives it. */
const nameIn = (file: string, count: number, i: number): string => (count > 1 ? `${file}#${i + 1}` : file);

const problemJson = (id: string, form: string | null, { where, why, detail }: Refused): object => ({
  id,
  title: null,
  authors: [],
  date: null,
  outlet: null,
  url: null,
  paragraphs: [],
  form,
  problem: [where, why, detail].filter((one) => one !== undefined && one !== '').join(': '),
});

const reader = openReader();
// Extracts articles in bulk: an object for each article of a file, and one for each part that gives none.
await inBulk(Line, async ({ id, url = null, name, html64, bytes64 }) => {
  const file = name ?? (html64 === undefined ? '' : 'page.html');
  const bytes = Buffer.from(html64 ?? bytes64 ?? '', 'base64');
  const { articles, refused, form } = await reader.read({ name: file, bytes, url });
  return [
    ...articles.map((one, i) => articleJson(id, nameIn(file || 'text.txt', articles.length, i), form, one)),
    ...refused.map((one) => problemJson(id, form, one)),
  ];
});
await reader.close();
