import type { Range } from '../../corpus/span.ts';
import type { Token } from '../terms/token.ts';
import { wordsIn } from '../terms/word.ts';

/** One word of a question or of a sentence, the small words included. Offsets are UTF-16. */
export interface Unit extends Range {
  /** Lower-cased, without accents. */
  readonly word: string;
  /** What it is compared by; a content word can stand for several, as abbreviations do. */
  readonly terms: readonly string[];
  /** Carries a topic of its own: no "the", no "which". */
  readonly content: boolean;
  readonly name: boolean;
}

/** Whether a word of the sentence is the word asked for. */
export type Same = (asked: Unit, said: Unit) => boolean;

/**
 * All words of a stretch of text in order.
 * @param range half-open UTF-16 offsets into `text`
 * @param found the content words in it
 */
export function unitsOf(text: string, range: Range, found: readonly Token[]): Unit[] {
  const starting = Map.groupBy(found, ({ start }) => start);
  const units: Unit[] = [];
  for (const { folded, start, end } of wordsIn(text, range)) {
    // "United States" is one token of two words.
    if (start < (units.at(-1)?.end ?? 0)) continue;
    const tokens = starting.get(start) ?? [];
    const [first] = tokens;
    units.push({
      start,
      end: first?.end ?? end,
      word: folded,
      terms: first ? tokens.map(({ term }) => term) : [folded],
      content: first !== undefined,
      name: first?.name ?? false,
    });
  }
  return units;
}
