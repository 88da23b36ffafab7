import type { Member } from './group.ts';

/** A name with something in front of it is seldom: the name itself is used so many times as often. */
const OFTEN = 4;

/** Takes "Crooked Ann Lee" and "Texan Ann Lee" for Ann Lee, where the archive has that name far more often. */
export function withoutPrefixes(members: readonly Member[]): Member[] {
  const uses = new Map<string, number>();
  for (const { words } of members) {
    const name = words.join(' ');
    uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const often = (words: readonly string[]): number => uses.get(words.join(' ')) ?? 0;
  return members.map((one) => {
    const name = [2, 3, 4]
      .map((length) => one.words.slice(-length))
      .find((tail) => often(tail) >= OFTEN * often(one.words));
    return name ? Object.assign({}, one, { words: name, gender: null }) : one;
  });
}
