import { overlaps, type Range } from '../../corpus/span.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Token } from '../../text/tokens.ts';

const EXCEPTS = wordList('except excluding unlike without');
/** The same in two words. */
const EXCEPTS_IN_TWO = new Set(['rather than', 'instead of', 'apart from', 'other than', 'but not']);
/** So many words may stand between such a word and what it takes out: "without the conductor Ilse Toth". */
const FAR = 4;

/** Whether a word takes what comes next out of what is told: "except", "rather than", "the treasurer, not the chairman". */
function takesOut(words: readonly Token[], at: number): boolean {
  const low = words[at]!.low;
  const [before, next] = [words[at - 1]?.low ?? '', words[at + 1]?.low ?? ''];
  return (
    EXCEPTS.has(low) ||
    EXCEPTS_IN_TWO.has(`${before} ${low}`) ||
    (low === 'not' && before === ',' && /^(?:the|an?)$/u.test(next))
  );
}

/** Whether somebody or something is said to be no part of what is told: "all ports except Dover". */
export function isExcepted(words: readonly Token[], place: Range): boolean {
  const at = words.findIndex((word) => overlaps(word, place));
  for (let i = at - 1; i >= Math.max(0, at - FAR); i--) {
    if (words[i]!.kind === 'sign') return false;
    if (takesOut(words, i)) return true;
  }
  return false;
}
