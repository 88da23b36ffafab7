import type { OpenEngine } from '../../../src/search/engine/engine.ts';
import { tokens } from '../../../src/search/terms/token.ts';
import { type Contender, DEPTH, titleOf } from '../contender.ts';

const terms = (text: string): readonly string[] =>
  tokens(text, { start: 0, end: text.length }).map(({ term }) => term);

/** One of our engines alone, over the terms of titles and texts. */
export const engine =
  (open: OpenEngine): Contender =>
  (passages) => {
    const opened = open(passages.map((passage) => [...terms(titleOf(passage)), ...terms(passage.text)]));
    return (query) =>
      opened
        .search(
          Array.from(new Set(terms(query)), (term) => ({ term, weight: 1 })),
          DEPTH,
        )
        .map(({ document }) => passages[document]!.id);
  };
