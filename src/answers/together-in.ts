/** By word: all that stand in a row with it, itself included, in any of some rows. */
export function togetherIn(table: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const row of table)
    for (const word of row) {
      const known = found.get(word) ?? new Set();
      for (const other of row) known.add(other);
      found.set(word, known);
    }
  return found;
}
