/** So much text at most, as it is sent, goes on one card: two cards and what we say first fill a message. */
const CARD = 1_700;

/**
 * Puts neighbours together, in the order given, as long as they belong together and fit on one card. One that
 * is too long stands alone. A group is made when it is asked for, so whoever needs the first few looks at few items.
 * @param together whether `next` may stand on a card that begins with `first`
 * @param lengthOf how much text one of them takes with everything that is said of it
 */
export function* grouped<T>(
  items: Iterable<T>,
  together: (first: T, next: T) => boolean,
  lengthOf: (item: T) => number,
): Generator<T[]> {
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    const length = lengthOf(item);
    if (group.length > 0 && together(group[0]!, item) && size + length <= CARD) {
      group.push(item);
      size += length;
    } else {
      if (group.length > 0) yield group;
      group = [item];
      size = length;
    }
  }
  if (group.length > 0) yield group;
}
