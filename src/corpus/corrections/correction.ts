import { z } from 'zod';
import { line } from '../source-entry.ts';

/** An address as citations have it: `d37eb9e7cd:219-908`. */
const ADDRESS = /^([\da-f]{10}):(\d{1,9})-(\d{1,9})$/u;

const id = z.string().regex(/^[\da-f]{10}$/u);
const offset = z.int().min(0);

/** A stretch of an article, by `article`, `start` and `end`, or by its address in `at`. Offsets are UTF-16. */
const place = { article: id, start: offset, end: offset, words: z.string().min(1).nullish() };

const kinds = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('speaker'), ...place, speaker: line(200).nullable() }),
  z.object({ kind: z.literal('hide'), ...place }),
  z.object({ kind: z.literal('furniture'), ...place, everywhere: z.boolean().nullish() }),
  z.object({ kind: z.literal('date'), article: id, published: z.iso.date().nullable() }),
  z.object({ kind: z.literal('title'), article: id, title: line(300) }),
  z.object({ kind: z.literal('outlet'), article: id, outlet: line(100).nullable() }),
  z.object({ kind: z.literal('same'), people: z.array(z.object({ article: id, name: line(200) })).min(2) }),
  z.object({ kind: z.literal('apart'), name: line(200), articles: z.array(id).min(1) }),
]);

/** One thing that the keeper of the articles has put right, as corrections.json has it. Never a word of an article. */
export type Correction = z.infer<typeof kinds>;
export type CorrectionKind = Correction['kind'];
export type CorrectionOf<K extends CorrectionKind> = Extract<Correction, { kind: K }>;

/** The articles that a correction names. */
export function articlesIn(correction: Correction): readonly string[] {
  if (correction.kind === 'same') return correction.people.map(({ article }) => article);
  return correction.kind === 'apart' ? correction.articles : [correction.article];
}

/** A correction with its place in the list, counted from 1; its line is 0 in a store. */
export interface Entry<C extends Correction = Correction> {
  readonly number: number;
  readonly line: number;
  readonly correction: C;
}

/** Entries of one kind. */
export const entriesOf = <K extends CorrectionKind>(
  entries: readonly Entry[],
  kind: K,
): Entry<CorrectionOf<K>>[] =>
  entries.filter((entry): entry is Entry<CorrectionOf<K>> => entry.correction.kind === kind);

/** Puts an address in the place of article, start and end. */
const withPlace = (given: unknown): unknown => {
  if (typeof given !== 'object' || given === null || !('at' in given)) return given;
  const found = typeof given.at === 'string' ? ADDRESS.exec(given.at) : null;
  if (!found) return given;
  return { ...given, article: found[1], start: Number(found[2]), end: Number(found[3]) };
};

/** A correction as it was written down, or null when it is none. Other fields (a note, a day) are for people. */
export function readCorrection(given: unknown): Correction | null {
  const { data } = kinds.safeParse(withPlace(given));
  return data !== undefined && (!('start' in data) || data.start < data.end) ? data : null;
}

const KINDS = new Set<unknown>(kinds.options.map(({ shape }) => shape.kind.value));
const ID = /^[\da-f]{10}(?=:|$)/u;

/**
 * Of which article an entry that is no correction may have been to hide something: one of a known kind other than `hide` was not.
 * @returns null for none; empty when it was to hide and does not say where
 */
export function hidesIn(given: unknown): string | null {
  if (typeof given !== 'object' || given === null) return null;
  const { kind, article, at } = given as { kind?: unknown; article?: unknown; at?: unknown };
  if (kind !== 'hide' && KINDS.has(kind)) return null;
  for (const written of [article, at]) {
    const found = typeof written === 'string' ? ID.exec(written.trim().toLowerCase()) : null;
    if (found) return found[0];
  }
  return typeof kind === 'string' && /^\s*hid/iu.test(kind) ? '' : null;
}
