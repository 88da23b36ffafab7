import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { DECIDING, lookedAtStamp } from '../../../src/search/saved/stamp.ts';

const root = mkdtempSync(join(tmpdir(), 'stamp-'));
afterAll(() => rmSync(root, { recursive: true }));
const sources = join(root, 'src');
const folders = DECIDING;
for (const folder of folders) mkdirSync(join(sources, folder, 'rules'), { recursive: true });
writeFileSync(join(root, 'package-lock.json'), '{}');
for (const folder of folders) writeFileSync(join(sources, folder, 'rules', 'one.ts'), 'export {};');
const LATER = Date.now() + 60_000;
const stamp = () => lookedAtStamp(LATER, sources);

describe('the stamp of the program by looking at it', () => {
  it('is the same as long as no file is touched', () => {
    expect(stamp()).toMatch(/^[\da-f]{64}$/);
    expect(stamp()).toBe(stamp());
  });

  it.each([...folders.map((folder) => join('src', folder, 'rules', 'one.ts')), 'package-lock.json'])(
    'is another one once %s is changed, though it is as long as before',
    (name) => {
      const before = stamp();
      writeFileSync(join(root, name), 'export []');
      utimesSync(join(root, name), 1, 1);
      expect(stamp()).not.toBe(before);
    },
  );

  it('is another one where a file came or went', () => {
    const [before, added] = [stamp(), join(sources, 'text', 'two.ts')];
    writeFileSync(added, '');
    const more = stamp();
    rmSync(added);
    expect(more).not.toBe(before);
    expect(stamp()).not.toBe(more);
  });

  it('cannot be told of a file that was changed just now, nor without the list of packages', () => {
    expect(lookedAtStamp(Date.now() - 60_000, sources)).toBeNull();
    rmSync(join(root, 'package-lock.json'));
    expect(stamp()).toBeNull();
    writeFileSync(join(root, 'package-lock.json'), '{}');
  });
});

it('looks at every room that decides what is read and laid out', () => {
  const imported = globSync(`src/{${DECIDING.join(',')}}/**/*.ts`).flatMap((file) =>
    Array.from(readFileSync(file, 'utf8').matchAll(/ from '(\.[^']+)'/gu), ([, path]) =>
      join(dirname(file), path!),
    ),
  );
  const known = new RegExp(String.raw`^src/(?:${DECIDING.join('|')})/`, 'u');
  // What the bot says itself is laid out nowhere.
  const others = imported.filter((path) => !known.test(path) && !/^src\/words(?:\/|\.ts$)/u.test(path));
  expect(others).toEqual(['package.json']);
});
