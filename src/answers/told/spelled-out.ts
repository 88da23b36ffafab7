import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';

/** Where a passage writes a name in full that was asked for by its initials: "the International Space Station", of the "ISS"; null where it does not. */
export function spelledOut(name: string, { passage: { article, start, end } }: Hit): Range | null {
  if (!/^\p{Lu}{2,6}$/u.test(name)) return null;
  // One hyphen inside of a word at most: were there any number, "A-A-A-…" could be taken apart in ever more ways.
  const part = String.raw`[^\s.\-]{1,30}`;
  const between = String.raw`${part}(?:-${part})?(?: (?:of|for|the|and|de|on|in))?[ \-]`;
  const words = name
    .split('')
    .map((letter) => `(?<![\\p{L}])${letter}`)
    .join(between);
  const found = new RegExp(`${words}[\\p{L}]{0,30}`, 'u').exec(article.text.slice(start, end));
  return found && { start: start + found.index, end: start + found.index + found[0].length };
}
