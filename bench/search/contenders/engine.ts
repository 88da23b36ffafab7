import type { OpenEngine } from '../../../src/search/engine/engine.ts';
import { numbering } from '../../../src/search/index/lexicon.ts';
import { type Token, tokens } from '../../../src/search/terms/token.ts';
import { type Contender, DEPTH, titleOf } from '../contender.ts';

const tokensIn = (text: string): readonly Token[] => tokens(text, { start: 0, end: text.length });

/** One of our engines alone, over the terms of titles and texts. */
export const engine =
  (open: OpenEngine): Contender =>
  (passages) => {
    const { form, lexicon } = numbering();
    const terms = (text: string): number[] => tokensIn(text).map((token) => lexicon.termOf[form(token)]!);
    const opened = open(passages.map((passage) => [...terms(titleOf(passage)), ...terms(passage.text)]));
    const find = (query: string): readonly string[] => {
      const asked = new Set(tokensIn(query).flatMap(({ term }) => lexicon.term(term) ?? []));
      const wanted = Array.from(asked, (term) => ({ term, weight: 1 }));
      return opened.search(wanted, DEPTH).map(({ document }) => passages[document]!.id);
    };
    return { find };
  };
