import type { Range } from '../../corpus/span.ts';
import type { Token } from '../tokens.ts';

/** A word of a description as offices are read: "vice-president" is two, "Gov." is one. */
export interface Part extends Range {
  readonly low: string;
  readonly capital: boolean;
}

/** Signs that stand inside a description. */
const INSIDE = /^(?:[.&-]|'s?|[‐‑])$/u;

/**
 * The words of a description, without dots, possessive endings and hyphens.
 * @returns null where a sign stands in it that parts descriptions
 */
export function partsOf(tokens: readonly Token[]): Part[] | null {
  const found: Part[] = [];
  for (const { kind, low, capital, start, end } of tokens) {
    if (low === "'s") continue;
    if (low === '&') found.push({ low: 'and', capital: false, start, end });
    else if (kind === 'sign' && !INSIDE.test(low)) return null;
    else if (kind !== 'sign')
      for (const word of low.split('-'))
        found.push({ low: word.replaceAll(/[.']/gu, ''), capital, start, end });
  }
  return found;
}
