import { CUT } from '../grammar/cut.ts';
import type { Archive } from './archive.ts';

/** How often a name stands in the articles, headlines included, furniture (a teaser that says the lead again) not. */
export function occurrencesOf(name: string, { having }: Pick<Archive, 'having'>): number {
  const timesIn = counter(name);
  const stretches = having(name).flatMap(({ text, blocks }) =>
    blocks.filter(({ role }) => role !== 'furniture').map(({ start, end }) => text.slice(start, end)),
  );
  return stretches.reduce((sum, stretch) => sum + timesIn(stretch), 0);
}

/** A longer name is looked for only where so many words of it stand: to compile the pattern of hundreds takes most of a second. */
const OPENING = 4;

/** These words one after another, whole. */
const pattern = (words: readonly string[], flags: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}])${words.join('[^\\p{L}\\p{M}\\p{N}]{1,3}')}(?![\\p{L}\\p{M}\\p{N}])`,
    flags,
  );

/**
 * Counts how often a name stands in a text: its words one after another, whole, whatever their case and the signs between
 * them. Linear in the text.
 */
export function counter(name: string): (text: string) => number {
  const found = name.match(CUT.marked);
  if (!found) return () => 0;
  const opening = pattern(found.slice(0, OPENING), 'iu');
  let whole: RegExp | undefined;
  return (text) => (opening.test(text) ? (text.match((whole ??= pattern(found, 'giu')))?.length ?? 0) : 0);
}
