import { timexes } from '../../../src/text/dates/timexes.ts';
import type { Range } from '../../../src/corpus/span.ts';
import type { Timex } from '../../../src/text/reading.ts';

/** The time expressions of one sentence, or of several, published on that day (or nobody knows when). */
export const read = (
  text: string,
  published: string | null = '2007-03-30',
  sentences: readonly Range[] = [{ start: 0, end: text.length }],
): Timex[] =>
  timexes(
    { text, published: { value: published, from: published, to: published, basis: 'manifest' } },
    sentences,
    [],
  );

/** The same, as "words = value", fit to compare. */
export const values = (text: string, published?: string | null): string[] =>
  read(text, published).map(({ start, end, value }) => `${text.slice(start, end)} = ${value}`);
