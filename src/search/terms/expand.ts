import type { Defined } from './defined.ts';
import type { Token } from './token.ts';

/**
 * Adds to a sentence's tokens what its article's abbreviations stand for, and the abbreviations where they are
 * written in full, each over the words that stand for it.
 */
export function expand(found: readonly Token[], defined: readonly Defined[]): Token[] {
  if (defined.length === 0) return [...found];
  return found.flatMap((token, i) => {
    const added: Token[] = [];
    for (const { short, long } of defined) {
      if (token.term === short) added.push(...long.map((term) => ({ ...token, term })));
      else if (long.every((term, k) => found[i + k]?.term === term))
        added.push({ ...token, term: short, end: found[i + long.length - 1]!.end, name: true });
    }
    return [token, ...added];
  });
}
