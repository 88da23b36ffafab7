import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerJson } from '../src/answers/json.ts';
import { keepAnew } from '../src/kept-whole.ts';
import { open } from '../src/open.ts';
import type { Place } from '../src/place.ts';

const folder = mkdtempSync(join(tmpdir(), 'folder-'));
const [articles, index] = [join(folder, 'articles'), join(folder, 'saved.index')];
const place = { corpus: articles, store: null, server: null, index } satisfies Place;
const put = (name: string, text: string): void => writeFileSync(join(articles, name), text);

// Each test changes the folder: none sees what another left.
beforeEach(() => {
  mkdirSync(articles, { recursive: true });
  put('b.txt', 'The quay\n\n“We open it on Friday,” said Ida Holm.');
  put('c.txt', 'The bridge\n\n“It was closed in May,” said Eva Lind.');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What is answered from the folder; whoever opens it keeps what is new with the rest later, or at once. */
function told(later: boolean) {
  const lines: string[] = [];
  const { isBeside, library } = open(place, (line) => void lines.push(line), { later })!;
  const said = [
    library.articles(),
    library.people(),
    library.quote('Holm'),
    library.ask('Who closed the bridge?'),
  ];
  return { isBeside, lines, said: said.map((one) => JSON.stringify(answerJson(one))).join('\n') };
}

describe('a folder of which some articles changed since it was kept', () => {
  it('is answered from at once where it is kept anew later, and nobody sees a difference then', () => {
    expect(told(true).isBeside).toBe(false);
    const kept = readFileSync(index);
    put('a.txt', 'The mill\n\n“Nobody was hurt,” said Jan Moe.');
    put('b.txt', 'The quay\n\n“We open it on Monday,” said Ida Holm.');
    const now = told(true);
    expect(now).toMatchObject({ isBeside: true, lines: [] });
    expect([now.said.includes('Jan Moe'), now.said.includes('Monday'), now.said.includes('Friday')]).toEqual([
      true,
      true,
      false,
    ]);
    expect(readFileSync(index).equals(kept)).toBe(true);
    keepAnew(place);
    expect(readFileSync(index).equals(kept)).toBe(false);
    expect(told(true)).toEqual({ isBeside: false, lines: [], said: now.said });
  });

  it('is kept anew at once by whoever asks once', () => {
    put('a.txt', 'The mill\n\n“Nobody was hurt,” said Jan Moe.');
    const before = told(false);
    rmSync(join(articles, 'a.txt'));
    const now = told(false);
    expect([before.isBeside, now.isBeside]).toEqual([false, false]);
    expect([before.said.includes('Jan Moe'), now.said.includes('Jan Moe')]).toEqual([true, false]);
    expect(told(true).isBeside).toBe(false);
  });
});
