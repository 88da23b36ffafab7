import { copy } from '../../corpus/verbatim.ts';
import { checkWords } from '../../words/check.ts';
import type { Says } from '../../words.ts';
import type { Difference } from './difference.ts';
import type { Laid } from './laid.ts';

/** Longer than this, in UTF-16 units, words that differ are no headline; they stand below it. */
const SHORT = 40;

/** What is said when all differences are of one slight kind. */
const SLIGHT: Readonly<Partial<Record<Difference['turn'], Says>>> = {
  spelling: checkWords.onlySpelling,
  contraction: checkWords.onlyContraction,
  signs: checkWords.onlySigns,
  capital: checkWords.onlyCapitals,
};

/**
 * How a quotation is altered, in a few words: graded, so that a missing "not" never looks like a comma.
 * @param differences worst first
 * @param yours the asker's text
 */
export function gist({ article, differences }: Laid, yours: string): Says {
  const [worst] = differences;
  if (!worst) return checkWords.altered(checkWords.inManyWords, 0);
  const { op, yours: mine, source } = worst;
  const typed = mine ? yours.slice(mine.start, mine.end).trim() : '';
  const slight = SLIGHT[worst.turn];
  if (slight && differences.every(({ turn }) => turn === worst.turn)) {
    const there = source ? article.text.slice(source.start, source.end).trim() : '';
    const isComma = differences.length === 1 && `${typed}${there}` === ',';
    return checkWords.altered(isComma ? checkWords.oneComma : slight, 0);
  }
  if (typed.length > SHORT || (source && source.end - source.start > SHORT))
    return checkWords.altered(checkWords.inManyWords, 0);
  const words = source && { words: copy(article, source) };
  const kept = words && (mine ? checkWords.isFor(typed, words) : checkWords.isMissing(words));
  const told = op === 'moved' ? checkWords.hasMoved(typed) : (kept ?? checkWords.isAdded(typed));
  return checkWords.altered(told, differences.length - 1);
}
