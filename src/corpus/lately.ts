/**
 * Keeps what was used lately, so that it need not be made again.
 * @param most how much of it, by the size of each
 * @param sizeOf how much one takes; 1 when left out
 */
export function lately<Key, T>(
  most: number,
  make: (key: Key) => T,
  sizeOf: (one: T) => number = () => 1,
): (key: Key) => T {
  const kept = new Map<Key, T>();
  let size = 0;
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const made = make(key);
    kept.set(key, made);
    size += sizeOf(made);
    for (const [oldest, one] of kept) {
      if (size <= most || oldest === key) break;
      kept.delete(oldest);
      size -= sizeOf(one);
    }
    return made;
  };
}
