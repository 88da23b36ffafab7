import type { Reading } from '../../text/reading.ts';
import type { Sections } from './sections.ts';

/** Readings, and the stamps of the articles they are of, as sections of a file. */
export function readingSections(stamps: readonly string[], readings: readonly Reading[]): Sections {
  const written = readings.map((reading) => Buffer.from(JSON.stringify(reading)));
  const starts = new Uint32Array(written.length + 1);
  for (const [i, { length }] of written.entries()) starts[i + 1] = starts[i]! + length;
  return { articles: stamps.join(' '), readings: Buffer.concat(written), readingStarts: starts };
}

/** The stamps of the articles whose readings are among the sections of a file, in order. */
export const stampsIn = (sections: Sections): readonly string[] =>
  (sections['articles'] as string).split(' ').filter((stamp) => stamp !== '');

/** The readings among the sections of a file, by the stamps of their articles. */
export function readingsIn(sections: Sections): (stamp: string) => Reading | null {
  const bytes = sections['readings'] as Uint8Array;
  const starts = sections['readingStarts'] as Uint32Array;
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Map(stampsIn(sections).map((stamp, number) => [stamp, number]));
  return (stamp) => {
    const number = numbers.get(stamp);
    if (number === undefined) return null;
    return JSON.parse(text.toString('utf8', starts[number], starts[number + 1])) as Reading;
  };
}
