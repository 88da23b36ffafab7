import { afterAll, describe, expect, inject, it } from 'vitest';
import type { Found } from '../../src/opensearch/fill.ts';
import { importInto } from '../../src/opensearch/import-into.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { request } from '../../src/opensearch/request.ts';
import type { Text } from '../../src/search/passages.ts';
import { textOf } from '../../test/search/seeds.ts';

const url = inject('openSearch');
const [FEW, ANEW] = ['verbatim-few-test', 'verbatim-anew-test'];
const TIMES = { lapses: 600, grace: 0 };
const MANY = 30;

const named = (name: string): Text =>
  textOf(`${name}.txt`, `Day ${name}\n\nThis is ${name}. The ferry sails.`);
const all = Array.from({ length: MANY }, (_, i) => named(`number ${i}`));
const PLACES = new Set(['place', 'at', 'within', 'sentence']);
const PIECE = 2 ** 22;
const whole = new Uint8Array(2 * PIECE + 10).fill(7);

interface Hit {
  readonly _id: string;
  readonly _source: Readonly<Record<string, unknown>>;
}

describe.skipIf(url === null)('an import of articles of which few have changed', () => {
  const place = { url: url ?? '', credentials: null, patience: 2_000 };
  const { reach, close } = openReach(place);
  afterAll(() => close());
  const write = (alias: string, texts: readonly Text[], kept: Found['kept'] = []) =>
    importInto(place, alias, texts, { meaning: null, kept }, TIMES);
  /** All documents of a server as they are ordered, places apart. */
  const documents = async (alias: string): Promise<unknown[]> => {
    const sort = [{ place: 'asc' }, { at: 'asc' }, { sentence: 'asc' }, { stamp: 'asc' }];
    const path = `/${alias}/_search`;
    const found = await request(place, { method: 'POST', path, body: { size: 1_000, sort } });
    const { hits } = (found as { readonly hits: { readonly hits: readonly Hit[] } }).hits;
    return hits.map(({ _id, _source }) => [
      _id,
      Object.entries(_source).filter(([name]) => !PLACES.has(name)),
    ]);
  };
  /** How many documents an import has written. */
  const writtenTo = async (alias: string): Promise<number> => {
    const told = await request(place, { method: 'GET', path: `/${alias}/_stats/indexing` });
    return (told as { _all: { primaries: { indexing: { index_total: number } } } })._all.primaries.indexing
      .index_total;
  };

  it('writes these alone, and comes to what writing all of them does', async () => {
    const before = new Uint8Array(whole).fill(1, 0, PIECE);
    await write(FEW, all, [
      ['whole', before],
      ['gone', new Uint8Array(3)],
      ['same', new Uint8Array(3)],
    ]);
    const kept = [
      ['whole', whole],
      ['same', new Uint8Array(3)],
      ['new', new Uint8Array(4)],
    ] as const;
    const texts = [named('first'), ...all.slice(0, 9), named('between'), ...all.slice(10)];
    await write(FEW, texts, kept);
    await write(ANEW, texts, kept);
    expect(await documents(FEW)).toEqual(await documents(ANEW));
    // Two articles of a paragraph and two sentences, one piece of what has three, and one more.
    expect(await writtenTo(FEW)).toBe(2 * 4 + 2);
    const { kept: get, isCurrent } = openOpenSearch(reach, FEW);
    expect(Buffer.from(get('whole')!).equals(Buffer.from(whole))).toBe(true);
    expect([get('gone'), get('new')?.length]).toEqual([null, 4]);
    await write(FEW, texts, kept);
    expect(await writtenTo(FEW)).toBe(0);
    expect(isCurrent()).toBe(false);
    expect(await documents(FEW)).toEqual(await documents(ANEW));
  });
});
