import type { Range } from '../../corpus/span.ts';
import type { Source } from './source.ts';

/** Words that a laid-out archive has no longer. */
export interface Lost {
  readonly words: ReadonlySet<number>;
  /** Those that no longer stand without their capital. */
  readonly common: ReadonlySet<number>;
}

/**
 * Finds the words that only those articles have that are gone. A word is known as it stands, in lower case, and without a capital.
 * @param gone their tokens, in order
 */
export function lostIn({ stream, postings }: Source, gone: readonly Range[]): Lost {
  const { words, vocabulary } = stream;
  const isLeft = (token: number): boolean => !gone.some(({ start, end }) => token >= start && token < end);
  const formsOf = (word: number): number[] => [word, vocabulary.low(word), vocabulary.uncapitalised(word)];
  const met = new Set<number>();
  for (const { start, end } of gone) for (let token = start; token < end; token++) met.add(words.get(token)!);
  const known = new Set([...met].flatMap((word) => formsOf(word).flatMap(formsOf)));
  const lost = { words: new Set<number>(), common: new Set<number>() };
  for (const word of known) {
    let [isKnown, isCommon] = [false, vocabulary.uncapitalised(word) !== word];
    for (const token of postings.of(vocabulary.low(word))) {
      if (isKnown && isCommon) break;
      if (!isLeft(token)) continue;
      const own = words.get(token)!;
      isKnown ||= formsOf(own).includes(word) || formsOf(vocabulary.uncapitalised(own)).includes(word);
      isCommon ||= own === word;
    }
    if (!isKnown) lost.words.add(word);
    if (!isCommon) lost.common.add(word);
  }
  return lost;
}
