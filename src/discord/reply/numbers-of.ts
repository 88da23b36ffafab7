import type { Evidence } from '../../answers/answer.ts';
import { isSameSentence, type Numbers } from './article-card.ts';

/** The numbers that each passage is shown with, those of a sentence that holds several quotations together; none of one alone. */
export function numbersOf(
  passages: readonly Evidence[],
  countsOf: (one: Evidence) => number,
): ReadonlyMap<Evidence, Numbers> {
  const numbers = new Map<Evidence, Numbers>();
  let last = 0;
  let begun: Evidence | undefined;
  for (const [i, one] of passages.entries()) {
    if (begun === undefined || i === 0 || !isSameSentence(passages[i - 1]!, one)) begun = one;
    const first = numbers.get(begun)?.first ?? last + 1;
    last += countsOf(one);
    numbers.set(begun, { first, last });
  }
  return numbers.size > 1 ? numbers : new Map();
}
