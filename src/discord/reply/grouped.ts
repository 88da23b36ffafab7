/** So much text at most, as it is sent, goes on one card: two cards and what we say first fill a message. */
const CARD = 1_700;

/**
 * Puts neighbours together, in the order given, as long as they belong together and fit on one card. One that
 * is too long stands alone. No more of them are looked at than are asked for.
 * @param together whether `next` may stand on a card that begins with `first`
 * @param lengthOf how much text one of them takes with everything that is said of it
 */
export function* grouped<T extends {}>(
  items: readonly T[],
  together: (first: T, next: T) => boolean,
  lengthOf: (item: T) => number,
): Generator<readonly T[]> {
  let last: T[] = [];
  let size = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (last[0] !== undefined && together(last[0], item) && size + length <= CARD) {
      last.push(item);
      size += length;
      continue;
    }
    if (last.length > 0) yield last;
    [last, size] = [[item], length];
  }
  if (last.length > 0) yield last;
}
