import { z } from 'zod';
import { BASES, UNKNOWN_DATE } from '../corpus/article.ts';
import type { Given } from '../corpus/gather.ts';
import { blocksIn } from './layouts.ts';
import { unpack } from './pack.ts';

const blob = z.instanceof(Uint8Array);
const text = z.string().nullable();

/** A version of an article, as it lies in a store. */
export const Version = z.object({
  number: z.number(),
  source: z.number(),
  part: text,
  placeIn: z.number(),
  id: z.string(),
  /** Null where the original is the text. */
  text: blob.nullable(),
  bytes: blob,
  title: text,
  outlet: text,
  url: text,
  published: text,
  basis: z.enum(BASES),
  current: z.number(),
  file: z.string(),
  /** How it was laid out, and by which program; null when it was not. */
  blocks: text,
  stamp: text,
});
export type Version = z.infer<typeof Version>;

/** What a source holds now, as far as it tells whether that has changed. */
export const Held = z.object({
  number: z.number(),
  part: text,
  id: z.string(),
  title: text,
  outlet: text,
  authors: text,
  url: text,
  published: text,
  basis: z.string(),
});
export type Held = z.infer<typeof Held>;

/** A source, as far as it tells whether its file has changed. */
export const Source = z.object({
  number: z.number(),
  file: z.string(),
  size: z.number(),
  modified: z.number(),
  /** SHA-256 of its bytes; null when it could not be read, or was taken out. */
  hash: text,
  /** What sources.json said of it, as JSON. */
  said: z.string(),
  extractor: z.string(),
});

/** Where a source is. */
export const Place = z.object({
  number: z.number(),
  place: z.string(),
  inner: z.string(),
  file: z.string(),
});

/** A problem of a file, by the name the file is shown by. */
export const FileProblem = z.object({
  file: z.string(),
  where: z.string(),
  why: z.string(),
  detail: z.string(),
});

/** The same of one file. */
export const Missed = FileProblem.omit({ file: true });

/** A number alone. */
export const Numbered = z.object({ number: z.number() });

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The name of an article: that of its file, with its number where the file has several. */
const nameOf = ({ file, placeIn }: Version): string => (placeIn === 0 ? file : `${file}#${placeIn}`);

/**
 * An article as it is given to whoever makes a corpus.
 * @param stamp of the program that lays articles out: what another laid out is laid out anew
 */
export const givenOf = (version: Version, stamp: string): Given => ({
  file: nameOf(version),
  text: UTF8.decode(unpack(version.text ?? version.bytes)),
  source: {
    title: version.title ?? undefined,
    outlet: version.outlet ?? undefined,
    url: version.url ?? undefined,
    published: version.published
      ? { value: version.published, from: version.published, to: version.published, basis: version.basis }
      : UNKNOWN_DATE,
  },
  blocks: version.blocks !== null && version.stamp === stamp ? blocksIn(version.blocks) : undefined,
});
