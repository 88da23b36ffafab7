import { z } from 'zod';
import { GIVEN_BASES, UNKNOWN_DATE } from './article.ts';
import type { Source } from './make.ts';

/** One line of text without control characters, of so many characters at most. */
export const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]+$/u);

const isWebAddress = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && /^https?:$/.test(url.protocol) && url.username === '' && !/[\s<>"]/.test(address);
};

/**
 * One entry of sources.json, a list in the folder of the articles. Everything but `file` may be left out or
 * null. Other fields (credit, page, evidence) are for people and are not read.
 */
export const entry = z.object({
  /** The name of an article's file in the same folder. */
  file: z.string().min(1),
  /** The headline, when it is not the first line of the text. */
  title: line(300).nullish(),
  /** Who published it. */
  outlet: line(100).nullish(),
  /** Where it was published: http or https. */
  url: z.string().max(2000).refine(isWebAddress).nullish(),
  /** The day it was published, `YYYY-MM-DD`. */
  published: z.iso.date().nullish(),
  /** How that day is known; `manifest` when it is not said. */
  publishedBasis: z.enum(GIVEN_BASES).nullish(),
});

type Described = Omit<z.infer<typeof entry>, 'file'>;

/** The good values of an entry, and the names of the bad ones; an empty name for the entry itself. */
export function readEntry(given: unknown): { file?: string; source: Source; bad: string[] } {
  const first = entry.safeParse(given);
  const bad = [...new Set((first.error?.issues ?? []).map(({ path }) => String(path[0] ?? '')))];
  if (bad.includes('') || bad.includes('file')) return { source: {}, bad };
  const good = entry.parse({
    ...(given as object),
    ...Object.fromEntries(bad.map((field) => [field, null])),
  });
  return { file: good.file, source: sourceOf(good), bad };
}

/** What an entry says of its article. */
export function sourceOf({ title, outlet, url, published: day, publishedBasis: basis }: Described): Source {
  const published =
    day && basis !== 'unknown'
      ? { value: day, from: day, to: day, basis: basis ?? 'manifest' }
      : UNKNOWN_DATE;
  return { title: title ?? undefined, outlet: outlet ?? undefined, url: url ?? undefined, published };
}
