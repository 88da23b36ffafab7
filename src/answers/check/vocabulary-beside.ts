import type { Lost } from './lost.ts';
import type { Source } from './source.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words of two archives as one: those of the first keep their numbers, and what only the second has comes after. */
export interface Words {
  readonly vocabulary: Vocabulary;
  readonly common: Uint8Array;
  /** What a word, or the signs of a gap, of one of the two are in both. */
  readonly word: (source: number, own: number) => number;
  readonly gap: (source: number, own: number) => number;
  /** What a word of both is in one of the two, or -1. */
  readonly own: (source: number, word: number) => number;
}

/** @param lost what the first has no longer */
export function vocabularyBeside(before: Source, fresh: Source, lost: Lost): Words {
  const [first, second] = [before.stream.vocabulary, fresh.stream.vocabulary];
  const many = before.common.length;
  const [texts, gaps]: [string[], string[]] = [[], []];
  const extra = new Map<string, number>();
  const extraGaps = new Map<string, number>();
  const wordNow: number[] = [];
  const again = new Set<number>();
  const ownOf = new Map<number, number>();
  for (let own = 0; own < fresh.common.length; own++) {
    const text = second.textOf(own);
    const known = first.known(text);
    const word = known < 0 ? many + texts.push(text) - 1 : known;
    if (known < 0) extra.set(text, word);
    again.add(word);
    wordNow.push(word);
    ownOf.set(word, own);
  }
  const manyGaps = first.gaps();
  const gapNow: number[] = [];
  for (let own = 0; own < second.gaps(); own++) {
    const signs = second.signsOf(own);
    const known = first.knownGap(signs);
    const gap = known < 0 ? manyGaps + gaps.push(signs) - 1 : known;
    if (known < 0) extraGaps.set(signs, gap);
    gapNow.push(gap);
  }
  const common = new Uint8Array(many + texts.length);
  common.set(before.common);
  for (const word of lost.common) common[word] = 0;
  for (const [own, word] of wordNow.entries()) if (fresh.common[own] === 1) common[word] = 1;
  return {
    common,
    word: (source, own) => (source === 0 ? own : wordNow[own]!),
    gap: (source, own) => (source === 0 ? own : gapNow[own]!),
    own: (source, word) => {
      if (source === 0) return word < many ? word : -1;
      return ownOf.get(word) ?? -1;
    },
    vocabulary: {
      known(text) {
        const known = first.known(text);
        if (known < 0) return extra.get(text) ?? -1;
        return lost.words.has(known) && !again.has(known) ? -1 : known;
      },
      textOf: (word) => (word < many ? first.textOf(word) : texts[word - many]!),
      low: (word) => (word < many ? first.low(word) : wordNow[second.low(ownOf.get(word)!)]!),
      uncapitalised: (word) =>
        word < many ? first.uncapitalised(word) : wordNow[second.uncapitalised(ownOf.get(word)!)]!,
      knownGap(signs) {
        const known = first.knownGap(signs);
        return known < 0 ? (extraGaps.get(signs) ?? -1) : known;
      },
      signsOf: (gap) => (gap < manyGaps ? first.signsOf(gap) : gaps[gap - manyGaps]!),
      gaps: () => manyGaps + gaps.length,
    },
  };
}
