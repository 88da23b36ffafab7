import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { layOut } from '../../../src/search/index/lay-out.ts';
import { splice } from '../../../src/search/index/splice.ts';
import type { Text } from '../../../src/search/passages.ts';
import { readTable } from '../../../src/search/table.ts';
import { read } from '../../../src/text/read.ts';
import { seeds } from '../seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);

const MORE = [
  'Harbour\n\nThe harbour is closed, and us at the US harbour were scrapping the scrap of a scrapped ship.',
  'Empty',
  'Łódź\n\nDie Brücke steht. The bridge stands.\n\nThe US closed its harbours again, said the mayor.',
  'Harbours\n\nA ship, a ship, a ship.\n\nA harbour.',
].map((text, i): Text => {
  const article = makeArticle(`${i}.txt`, text);
  return { article, reading: read(article) };
});
const all: readonly Text[] = [MORE[0]!, ...seeds().slice(0, 2), ...MORE.slice(1)];

const plain = (laid: ReturnType<typeof layOut>) => ({
  ...laid,
  lexicon: {
    terms: laid.lexicon.terms,
    words: laid.lexicon.words,
    termOf: [...(laid.lexicon.termOf as number[])],
    known: laid.lexicon.terms.map((term) => laid.lexicon.term(term)),
  },
});

describe('splicing', () => {
  it('lays out articles as if none had been laid out, whichever were and are, or are gone', () => {
    fc.assert(
      fc.property(fc.subarray([...all]), fc.subarray([...all]), fc.boolean(), (before, now, hasTable) => {
        const meaning = hasTable ? table : null;
        const was = now.map((text) => (before.includes(text) ? before.indexOf(text) : null));
        const spliced = splice(now, meaning, layOut(before, meaning), was);
        expect(plain(spliced)).toEqual(plain(layOut(now, meaning)));
      }),
      { numRuns: 60 },
    );
  });
});
