import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { words as wordList } from '../../grammar/words.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { WORKS } from '../../text/lexicon/works.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { verbForm } from '../../text/dates/clauses/verb-form.ts';
import { firstFrom } from '../../text/first-from.ts';
import type { Token } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';

/** What shows or tells somebody or something, and is not they. */
const SHOWS = WORKS.union(
  wordList(`
    video footage photo photograph picture portrait image recording tape statue bust painting biography report letter document
    transcript account story list map
  `),
);
const ABOUT = wordList('of about on showing against for');
/** So many words may stand between "by" or "of" and a name: "of the former party leader Jan Moss". */
const FAR = 4;

/** The word before the preposition that a name hangs on, and that preposition; null where it hangs on none. */
function headOf(
  words: readonly Token[],
  name: Range,
): { readonly head: number; readonly low: string } | null {
  let at = firstFrom(words, name.start) - 1;
  for (let left = FAR; at > 0 && left > 0; at--, left--) {
    const { low, kind, capital } = words[at]!;
    if (kind !== 'word') return null;
    if (low === 'by' || ABOUT.has(low)) return { head: at - 1, low };
    // "of the reporter Jan Moss": nothing stands before the article but the preposition.
    if (DETERMINERS.has(low)) left = 2;
    else if (!capital && verbForm(words, at) !== null) return null;
  }
  return null;
}

/** "a letter read by Dahl", "the law signed by Roe": a participle alone, which tells what somebody did beside what is told. */
function isDoneBy(words: readonly Token[], head: number): boolean {
  const { low } = words[head]!;
  return (
    (low.endsWith('ed') || low === 'read' || verbForm(words, head) === 'participle') && isAlone(words, head)
  );
}

const isAlone = (words: readonly Token[], at: number): boolean => {
  const before = words[at - 1];
  return (
    before?.kind === 'word' &&
    !before.capital &&
    verbForm(words, at - 1) === null &&
    !before.low.endsWith('ly')
  );
};

/** Whether no noun follows a name: "a report on the Leeds flight" is not on Leeds. */
function isLast(words: readonly Token[], name: Range): boolean {
  const at = firstFrom(words, name.end);
  const behind = words[at];
  return (
    behind === undefined ||
    verbForm(words, at) !== null ||
    behind.kind !== 'word' ||
    behind.capital ||
    PREPOSITIONS.has(behind.low) ||
    AUXILIARIES.has(behind.low)
  );
}

/**
 * Whether all names that were asked for stand in a sentence only as whose doing or picture something else is: "released a video of
 * Jan Moss", "the law signed by Roe was scrapped".
 * @param event the word in it that stands for what was asked
 */
export function isOfThing({ words }: Scene, event: Range, matched: Hit['matched']): boolean {
  const names = matched.filter(({ asked }) => NAME.test(asked)).flatMap(({ at }) => at);
  const met = matched.flatMap(({ at }) => at);
  return (
    names.length > 0 &&
    names.every((name) => {
      const found = headOf(words, name);
      const head = found && words[found.head];
      if (!head || overlaps(head, event) || met.some((one) => overlaps(one, head))) return false;
      // "a bus run by Viazul crashed", asked of the bus.
      const whose = words[found.head - 1];
      return found.low === 'by'
        ? isDoneBy(words, found.head) &&
            event.start > name.end &&
            !met.some((one) => whose && overlaps(one, whose))
        : SHOWS.has(head.low.replace(/s$/u, '')) && isLast(words, name);
    })
  );
}
