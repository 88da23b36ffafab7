import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { OF_SEEDS, readKept, vectorsBeside, writeKept } from '../../../src/search/vectors/kept.ts';
import { keyOf, sentencesOf } from '../../../src/search/vectors/sentences.ts';
import { vectorsInWords } from '../../../src/words/saved.ts';
import { encoder } from '../../support/seeds.ts';
import { seeds, textOf } from '../seeds.ts';

const keyed = (text: string, title?: string): string => keyOf(sentencesOf(textOf('a.txt', text, title)));

const folder = mkdtempSync(join(tmpdir(), 'vectors-'));
const path = vectorsBeside(join(folder, 'an.index'));

afterAll(() => rmSync(folder, { recursive: true }));

describe('kept vectors', () => {
  it('are those of the seeds, as the encoder makes them', () => {
    const kept = readKept(OF_SEEDS);
    if ('kind' in kept) throw new Error(kept.kind);
    expect(kept.size).toBe(5);
    for (const text of seeds()) {
      const sentences = sentencesOf(text);
      const vectors = kept.get(keyOf(sentences));
      // Should this fail: rm src/search/data/seeds.vectors; npm run encode -- --out src/search/data/seeds.vectors
      expect(vectors).toHaveLength(sentences.length * 384);
      const some = [0, sentences.length - 1];
      for (const at of some)
        expect(vectors!.subarray(at * 384, (at + 1) * 384)).toEqual(encoder.encode([sentences[at]!]));
    }
  });

  it('come back as they were written', () => {
    const kept = new Map([
      ['one', Int8Array.from([1, -128, 127])],
      ['none', new Int8Array(0)],
      ['two', Int8Array.from([5])],
    ]);
    expect(writeKept(path, kept)).toBeNull();
    expect(readKept(path)).toEqual(kept);
    expect(writeKept(path, new Map())).toBeNull();
    expect(readKept(path)).toEqual(new Map());
  });

  it('are none without a file, and not used when the file is something else', () => {
    rmSync(path, { force: true });
    expect(readKept(path)).toEqual(new Map());
    writeFileSync(path, 'something else');
    expect(readKept(path)).toMatchObject({ kind: 'index-foreign', path });
    expect(vectorsInWords({ kind: 'index-foreign', path })).toContain(path);
    expect(writeKept(join(folder, 'nowhere', 'at', 'all'), new Map())).toMatchObject({
      kind: 'index-not-written',
    });
  });
});

describe('the key of vectors', () => {
  it('is of the sentences and the title, whatever the file is called', () => {
    const article = 'A headline\n\nIt rained. It poured.';
    expect(keyed(article)).toBe(keyOf(sentencesOf(textOf('b.txt', article))));
    expect(keyed('A headline\n\nIt rained, it poured.')).not.toBe(keyed(article));
    expect(keyed('A headline\n\nIt rained.')).not.toBe(keyed(article));
    expect(keyed('B headline\n\nIt rained. It poured.')).not.toBe(keyed(article));
  });
});
