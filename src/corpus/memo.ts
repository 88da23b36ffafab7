const forgetting: (() => void)[] = [];

/** Has something done whenever words are to be forgotten. */
export const onForget = (forget: () => void): void => void forgetting.push(forget);

/**
 * Remembers what was worked out of a word. What members ask is among the words: see `forgetWords`.
 * @param most so many words are remembered
 */
export function memo<T>(most: number, of: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  onForget(() => known.clear());
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = of(word);
    if (known.size < most) known.set(word, found);
    return found;
  };
}

/** Forgets every word of which something was worked out, and what was matched last, which V8 remembers. */
export function forgetWords(): void {
  for (const forget of forgetting) forget();
  /^$/.test('');
}
