import type { Range } from '../../corpus/span.ts';
import type { Hit } from '../../search/found.ts';
import { inBody } from '../../text/in-body.ts';
import type { Reading } from '../../text/reading.ts';
import { tokens } from '../../text/tokens.ts';

/** So far from a sentence another may tell more of the same: see docs/constants.md. */
const FAR = 4;

/** How many of some words, in small letters, a stretch of text has, in any form that begins so. */
function countIn(text: string, words: readonly string[], range: Range): number {
  const here = tokens(text, range);
  return words.filter((word) => here.some(({ low }) => low.startsWith(word))).length;
}

/**
 * The sentence near a passage that has the most of what was asked and what the passage itself lacks, where that is more than the sentence before
 * it and the title have: "a man ran out and began to stab people", and two sentences on, "on Harbour Road". Null where there is none.
 */
export function contextOf({ passage, matched }: Hit, reading: Reading): Range | null {
  const { article, sentence } = passage;
  const lacking = matched.filter(({ at }) => at.length === 0).map(({ word }) => word.toLowerCase());
  if (lacking.length === 0) return null;
  const count = (at: number): number => {
    const one = inBody(article, reading, at);
    return one === null ? 0 : countIn(article.text, lacking, one);
  };
  const title = { start: 0, end: article.title.length };
  let most = count(sentence - 1) + countIn(article.title, lacking, title);
  let best: Range | null = null;
  for (let far = 1; far <= FAR; far++)
    for (const at of [sentence - far, sentence + far]) {
      const found = count(at);
      if (found <= most) continue;
      [most, best] = [found, reading.sentences[at]!];
    }
  return best;
}
