import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSearch } from '../../src/search/search.ts';
import { readTable } from '../../src/search/table.ts';
import { seeds } from './seeds.ts';

const table = readTable();
if ('kind' in table) throw new Error(table.kind);

const shipped = readFileSync(new URL('../../src/search/data/meaning.bin', import.meta.url));
const written = (bytes: Buffer): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'table-')), 'meaning.bin');
  writeFileSync(path, bytes);
  return path;
};

const cosine = (a: string, b: string): number => table.similarity(table.row(a)!, table.row(b)!);

describe('the table of meanings', () => {
  it('has words of one meaning nearer to each other than others', () => {
    expect(cosine('buy', 'purchase')).toBeGreaterThan(cosine('buy', 'weather'));
    expect(cosine('scrapped', 'cancelled')).toBeGreaterThan(cosine('scrapped', 'praised'));
  });

  it('knows what words mean together, whatever their order', () => {
    const rows = ['missile', 'shield'].map((word) => table.row(word)!);
    const backwards = table.together(rows.toReversed());
    for (const [i, one] of table.together(rows).entries()) expect(one).toBeCloseTo(backwards[i]!, 9);
    expect(table.together([])).toEqual(new Float64Array(table.size));
  });

  it('does not know what is no word', () => {
    expect(table.row('qzxv')).toBeNull();
    expect(table.row('__proto__')).toBeNull();
  });

  it('is small', () => {
    expect(shipped.length).toBeLessThan(8_000_000);
  });

  it('says what is wrong with a file that is missing, cut short, changed or of another version', () => {
    const changed = Buffer.from(shipped);
    changed[changed.length - 1]! ^= 1;
    const other = Buffer.from(shipped);
    other.write('VERBATIM MEANING 2\n', 'latin1');
    expect(readTable('/nowhere/meaning.bin')).toMatchObject({ kind: 'table-missing' });
    for (const length of [0, 10, 40, 60, shipped.length - 1])
      expect(readTable(written(shipped.subarray(0, length)))).toMatchObject({ kind: 'table-damaged' });
    expect(readTable(written(changed))).toMatchObject({ kind: 'table-damaged' });
    expect(readTable(written(other))).toMatchObject({ kind: 'table-version' });
  });
});

describe('finding a passage in the seeds in other words', () => {
  const search = openSearch(seeds(), table);

  it('brings first the decision to scrap the shield when asked about "shield cancelled", and says how', () => {
    const { outcome, hits, words } = search.find('shield cancelled');
    const [{ passage, matched }] = hits as [(typeof hits)[number]];
    expect(outcome).toBe('bearing');
    expect(passage.article.file).toMatch(/^000/u);
    expect(passage.article.text.slice(passage.start, passage.end)).toContain('decision to scrap');
    expect(words).toEqual([
      { text: 'shield', how: 'word' },
      { text: 'cancelled', how: 'meaning' },
    ]);
    expect(matched).toContainEqual(
      expect.objectContaining({ asked: 'cancelled', how: 'meaning', word: 'scrap' }),
    );
  });

  it('takes no given name for another, however it is written', () => {
    // “George”, of George Bush, stands there, and is near to it in the table.
    const { hits } = search.find('when did charles bush meet putin');
    expect(hits[0]!.matched.map(({ asked }) => asked)).toContain('bush');
    expect(hits.flatMap(({ matched }) => matched).filter(({ asked }) => asked === 'charles')).toEqual([]);
  });

  it('answers a short question whose words all stand in one sentence', () => {
    expect(search.find('Who met Medvedev?').outcome).toBe('answered');
  });

  it.each([
    'when did Obama visit Moscow?',
    'What did Merkel say about the shield?',
    'Who won the football World Cup in 1998?',
  ])('does not answer "%s"', (query) => {
    expect(search.find(query).outcome).not.toBe('answered');
  });

  it('finds nothing for a name that occurs nowhere', () => {
    expect(search.find('Merkel')).toMatchObject({ outcome: 'nothing', hits: [] });
  });

  it('takes no word of the language for a slip of the pen', () => {
    expect(search.find('frail').words).not.toContainEqual(expect.objectContaining({ how: 'typo' }));
    expect(search.find('missle').words).toEqual([{ text: 'missle', how: 'typo', meant: 'missile' }]);
  });

  it('never takes one name for another', () => {
    for (const { matched } of search.find('Sarkozy visits Paris').hits)
      for (const { how, asked } of matched) expect([how, asked]).not.toContain('Sarkozy');
  });
});
