import { overlaps, type Range } from '../../corpus/span.ts';
import { PLACES } from '../../text/lexicon/organisations.ts';
import { names } from './names.ts';
import type { Scene } from './scene.ts';

const IN = /\b(?:in|at|near|into|throughout|outside) (?:the )?$/iu;

/** So many characters before a name can tell what it does in the sentence. */
export const LOOKED_BACK = 60;

/** What stands before a stretch. */
export const before = (text: string, { start }: Range): string =>
  text.slice(Math.max(0, start - LOOKED_BACK), start);

/**
 * The names of those who may act or be acted on, in order: persons alone where there are any, else bodies, else places by
 * whose name their governments go.
 */
export function somebody(scene: Scene): Range[] {
  const { text, people } = scene;
  const all = names(scene).filter((name) => !IN.test(before(text, name)));
  const isPlace = ({ start, end }: Range): boolean => PLACES.has(text.slice(start, end).toLowerCase());
  const others = all.filter((name) => !isPlace(name));
  const persons = others.filter((name) => people.some((mention) => overlaps(mention, name)));
  return [persons, others, all].find((some) => some.length > 0) ?? [];
}
