import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { commands } from '../commands/index.ts';
import { makeArticle } from '../src/corpus/make.ts';
import { openLibrary } from '../src/library.ts';
import { answerLine } from '../src/local/answer-line.ts';
import { openEncoder } from '../src/search/encoder/encoder.ts';
import { readWeights } from '../src/search/encoder/weights.ts';
import { readKept } from '../src/search/vectors/kept.ts';
import { encodeAtOnce, encodeBeside } from '../src/vectors-of.ts';

const weights = readWeights();
if ('kind' in weights) throw new Error(weights.kind);
const encoder = openEncoder(weights);

const texts = [
  'The quay opens\n\nThe council opened the quay on Friday.\n\nNobody came.',
  'A strike\n\nDock workers walked out over their wages.',
];
const open = () =>
  openLibrary(
    texts.map((text, i) => makeArticle(`${i}.txt`, text)),
    null,
    undefined,
    encoder,
  );
const tell = (): void => {};
const file = (): string => join(mkdtempSync(join(tmpdir(), 'vectors-')), 'index.vectors');

const held = () => process.getActiveResourcesInfo().filter((one) => one === 'MessagePort').length;

describe('vectors made beside the answers', () => {
  it('are all there in the end, told of, and kept', async () => {
    const library = open();
    const told: string[] = [];
    const path = file();
    expect(library.vectors.isPartial()).toBe(true);
    await encodeBeside(library, { path, tell: (line) => void told.push(line) });
    expect(library.vectors.isPartial()).toBe(false);
    expect(told).toEqual([expect.stringContaining('2 articles to encode'), 'Encoded 2 of 2 articles.']);
    const again = open();
    const kept = readKept(path);
    if ('kind' in kept) throw new Error(kept.kind);
    again.vectors.add(kept);
    expect(again.vectors.left()).toEqual([]);
  });

  it('hold up nobody who ends meanwhile', async () => {
    const before = held();
    const making = encodeBeside(open(), { path: null, tell });
    expect(held()).toBe(before);
    await making;
  });

  it('are the same as those that are made at once', async () => {
    const [path, other] = [file(), file()];
    await encodeBeside(open(), { path, tell });
    encodeAtOnce(open(), encoder, 100, { path: other, tell });
    expect(readKept(other)).toEqual(readKept(path));
  });
});

describe('vectors made at once', () => {
  it('are left alone where there are too many, and nothing is written', () => {
    const library = open();
    const path = file();
    encodeAtOnce(library, encoder, 2, { path, tell });
    expect(library.vectors.isPartial()).toBe(true);
    expect(existsSync(path)).toBe(false);
  });

  it('are waited for by a question, not by a name; until they are there the answer says so', () => {
    const library = open();
    let waited = 0;
    const room = { library, commands, json: true, searching: () => void waited++ };
    const printed = (line: string): object => {
      const outcome = answerLine(room, line);
      return outcome.kind === 'answered' ? (JSON.parse(outcome.lines[0]!) as object) : {};
    };
    expect(printed('/quote Moe')).toMatchObject({ meaning: 'partial' });
    expect(waited).toBe(0);
    printed('/ask who opened the quay?');
    printed('/quote Moe about: quay');
    printed('when did the quay open?');
    expect(waited).toBe(3);
    encodeAtOnce(library, encoder, 100, { path: null, tell });
    expect(printed('/ask who opened the quay?')).not.toHaveProperty('meaning');
  });
});
