import { ORDINALS } from '../grammar/numbers.ts';
import type { Hit } from '../search/found.ts';
import { tokens } from '../text/tokens.ts';
import { togetherIn } from './together-in.ts';

const SUFFIXES = ['th', 'st', 'nd', 'rd'];

/** "3rd", "11th". */
function inFigures(number: number): string {
  const teen = number % 100 > 10 && number % 100 < 14;
  return `${number}${(teen ? undefined : SUFFIXES[number % 10]) ?? 'th'}`;
}

/** Words that count the same one of several. */
const LIKE = togetherIn([
  ...ORDINALS.map((word, i) => [word, inFigures(i + 1)]),
  ['first', 'inaugural', 'maiden'],
  ['last', 'final'],
]);

/** Whether a passage counts what it tells of as a word of the question does, by that word or by another: "the maiden flight", asked of the first. */
export function isCountedSo(asked: string, { passage: { article, start, end } }: Hit): boolean {
  const low = asked.toLowerCase();
  const like = LIKE.get(low) ?? new Set([low]);
  return tokens(article.text, { start, end }).some((token) => like.has(token.low));
}
