import { makeArticle } from '../../src/corpus/make.ts';
import { sentences } from '../../src/text/sentences.ts';
import { timexes } from '../../src/text/dates/timexes.ts';
import type { Peer } from './peer.ts';

/** This project's own reading, without its names and quotations: the peers read neither. */
export const ours: Peer = {
  name: 'verbatim',
  read(text, day) {
    const published = { value: day, from: day, to: day, basis: 'manifest' } as const;
    const article = makeArticle('bench', text, { published });
    return timexes(article, sentences(article), []);
  },
};
