import type { Verdict } from '../../src/answers/check/verdict.ts';
import type { Article } from '../../src/corpus/article.ts';
import type { Base } from './base.ts';
import type { Case } from './mutation.ts';

/** Folds as the rules say, by other means than the product: one string, letters and signs, single spaces. */
export const plainly = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u2060\u200B]/g, '')
    .replaceAll(/["“”„«»‹›‘’'`]/g, '')
    .replaceAll(/\s*[‐‑‒–—-]\s*/g, '-')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replace(/[.,]+$/, '')
    .replace(/^./su, (first) => first.toLowerCase());

/** What the archive says in marks and anywhere, for finding out that a mutation made a real quotation. */
export interface Real {
  readonly whole: ReadonlySet<string>;
  readonly all: string;
}

export const realOf = (bases: readonly Base[], articles: readonly Article[]): Real => ({
  whole: new Set(bases.map(({ text }) => plainly(text))),
  all: articles
    .map(({ text }) => plainly(text))
    .join(' \n ')
    .toLowerCase(),
});

/** What words that stand in the archive may be. */
const REAL: readonly Verdict[] = ['partial', 'not_attributed'];

/** A mutation that by chance is a real quotation, or part of the text, gets the label that is true of it. */
export function relabelled(one: Case, real: Real): Case {
  if (!one.expected.includes('altered') && !one.expected.includes('absent')) return one;
  const text = plainly(one.text);
  if (real.whole.has(text)) return { ...one, expected: ['verbatim'] };
  return real.all.includes(text.toLowerCase()) ? { ...one, expected: REAL } : one;
}
