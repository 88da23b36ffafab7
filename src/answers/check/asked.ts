import type { Vocabulary } from './vocabulary.ts';
import type { Yours } from './yours.ts';
import { uncapitalised } from './fold.ts';
import { fullForms } from './turns/contractions.ts';

/** The asker's words as numbers of the archive's vocabulary; below 0 what the archive has nowhere. */
export interface Asked {
  readonly yours: Yours;
  readonly words: Int32Array;
  /** In lower case: for finding, never for calling two words the same. */
  readonly lows: Int32Array;
  readonly gaps: Int32Array;
  /** Whether a source word is this one: to the letter, but for the case of a first letter that is folded. */
  readonly same: (index: number, source: number) => boolean;
}

export function asked(yours: Yours, vocabulary: Vocabulary): Asked {
  const { tokens, relettered } = yours;
  const words = Int32Array.from(tokens, (token) => vocabulary.known(token.text));
  const firsts = Int32Array.from(tokens, (token) => vocabulary.known(uncapitalised(token.text)));
  return {
    yours,
    words,
    lows: Int32Array.from(tokens, (token) => lowOf(token.text.toLowerCase(), vocabulary)),
    gaps: Int32Array.from(tokens, (token) => vocabulary.knownGap(token.gap)),
    same: (index, source) =>
      words[index] === source ||
      ((index === 0 || relettered.has(index)) &&
        firsts[index]! >= 0 &&
        firsts[index] === vocabulary.uncapitalised(source)),
  };
}

/** The number of a word; of a contraction that the archive has nowhere, that of the last word of its full form. */
function lowOf(low: string, vocabulary: Vocabulary): number {
  const known = vocabulary.known(low);
  const full = known < 0 ? fullForms(low)[0] : undefined;
  return full === undefined ? known : vocabulary.known(full.slice(full.lastIndexOf(' ') + 1));
}
