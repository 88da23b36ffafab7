import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { checkDiscord, checkToken } from '../../src/doctor/discord.ts';
import type { Finding } from '../../src/doctor/finding.ts';
import { checkArticles, checkDates } from '../../src/doctor/folder.ts';
import { checkIndex, checkVectors } from '../../src/doctor/index-file.ts';
import { checkDisk, checkNode } from '../../src/doctor/machine.ts';
import { openStandIn } from '../../src/local/discord/stand-in.ts';
import { openSaved } from '../../src/answers/kept/saved.ts';
import { OF_SEEDS, readKept, vectorsBeside, writeKept } from '../../src/search/vectors/kept.ts';
import { schema } from '../local/discord/schema.ts';
import { seedArticles } from '../support/seeds.ts';
import { bareEnv } from '../support/bare-env.ts';
import { runHere } from '../support/run-here.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doctor-'));
});
afterAll(() => rmSync(folder, { recursive: true }));
const levels = (found: readonly Finding[]): string[] => found.map(({ level }) => level);
const wellFormed = `${Buffer.from('123456789012345678').toString('base64url')}.abcdef.a-signature_of-letters`;

describe('the doctor', () => {
  it('knows an old Node and a full disk', () => {
    expect([checkNode('24.1.0'), checkNode('20.19.0')].map(({ level }) => level)).toEqual(['well', 'ill']);
    expect([5e9, 5e8, 5e6].map((room) => checkDisk('a', room).level)).toEqual(['well', 'look', 'ill']);
    expect(checkDisk(join(folder, 'not', 'there', 'yet')).says).toContain('are free');
  });

  it('counts by kind what is not read, and tells what is wrong with the rest', () => {
    const place = join(folder, 'articles');
    mkdirSync(join(place, 'more'), { recursive: true });
    for (const name of ['a.pdf', 'b.PDF', 'c.docx', 'LIST', '.hidden']) writeFileSync(join(place, name), '');
    writeFileSync(join(place, 'good.txt'), 'A ferry\n\nIt runs.');
    writeFileSync(join(place, 'bad.txt'), Uint8Array.of(0x41, 0xff));
    writeFileSync(
      join(place, 'corrections.json'),
      '[{"kind": "date", "article": "ffffffffff", "published": null}]',
    );
    const { articles, problems } = loadCorpus(place);
    const found = checkArticles(place, articles, problems);
    expect(levels(found)).toEqual(['well', ...problems.map(() => 'look')]);
    const told = found.map(({ says }) => says).join('\n');
    expect(told).toContain('2 PDFs were not read');
    expect(told).toContain('1 folder was not read');
    expect(told).toContain('bad.txt');
    expect(told).toContain('corrections.json, line 1');
    expect(checkDates(articles)[0]).toMatchObject({
      level: 'look',
      says: expect.stringContaining('100.0 %') as string,
    });
  });

  it('is ill without articles, and says why', () => {
    const place = join(folder, 'none');
    mkdirSync(place);
    for (const where of [place, join(place, 'missing')]) {
      const { articles, problems } = loadCorpus(where);
      const [first] = checkArticles(where, articles, problems);
      expect(first).toMatchObject({ level: 'ill', advice: expect.any(String) as string });
    }
  });

  it('looks into what is kept between starts', () => {
    const path = join(folder, 'some.index');
    expect(levels(checkIndex(null, seedArticles))).toEqual(['well']);
    expect(levels(checkIndex(path, seedArticles))).toEqual(['look']);
    expect(checkVectors(path, seedArticles)[0]?.says).toContain('0 of 5');
    openSaved(path, null).prepare(seedArticles);
    expect(levels(checkIndex(path, seedArticles))).toEqual(['well']);
    const kept = readKept(OF_SEEDS);
    writeKept(vectorsBeside(path), 'kind' in kept ? new Map() : kept);
    expect(checkVectors(path, seedArticles)).toMatchObject([
      { level: 'well', says: expect.stringContaining('5 of 5') as string },
    ]);
    writeFileSync(path, 'somebody’s letter');
    expect(levels(checkIndex(path, seedArticles))).toEqual(['ill']);
  });

  it('knows a token by its form, and never tells it', () => {
    expect(levels(checkToken(null, []))).toEqual(['look']);
    expect(levels(checkToken(wellFormed, ['1']))).toEqual(['well', 'well']);
    for (const odd of ['abc', 'a.b.c', `${wellFormed}.more`, wellFormed.slice(5)]) {
      const found = checkToken(odd, []);
      expect(levels(found)).toEqual(['look', 'ill']);
      expect(JSON.stringify(found)).not.toContain(odd);
    }
  });

  it('asks Discord only where there is a token', async () => {
    const discord = await openStandIn({ token: wellFormed, servers: [], schema });
    const elsewhere = createServer((_, response) => response.end('<h1>Hello</h1>')).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    onTestFinished(() => void elsewhere.close());
    const { port } = elsewhere.address() as AddressInfo;
    const [none, good, refused, other, nobody] = await Promise.all([
      checkDiscord(null, 'http://127.0.0.1:9/api'),
      checkDiscord(wellFormed, discord.api),
      checkDiscord('wrong', discord.api),
      checkDiscord(wellFormed, `http://127.0.0.1:${port}`),
      checkDiscord(wellFormed, 'http://127.0.0.1:9/api'),
    ]);
    await discord.close();
    expect([none, good, refused, other, nobody].map(levels)).toEqual([
      [],
      ['well'],
      ['ill'],
      ['ill'],
      ['ill'],
    ]);
    expect(refused[0]!.says).toContain('refuses the token');
    expect(other[0]!.says).toContain('does not behave like Discord');
    expect(nobody[0]!.says).toContain('cannot be reached');
  });
});

const ENV = { DISCORD_TOKEN: '', CORPUS: '', INDEX: '' };

describe('npm run doctor', () => {
  it('ends with 0 where it works, in a process of its own', () => {
    const options = { env: { ...bareEnv, ...ENV }, encoding: 'utf8' } as const;
    const well = spawnSync(process.execPath, ['src/doctor.ts'], options);
    expect(well).toMatchObject({ status: 0, stderr: '' });
    expect(well.stdout).toMatch(/^well {2}Node 24.*\n[^]*It works\./);
  });

  it('ends with 1 where something must be put right', async () => {
    const ill = await runHere('doctor', [], { ...ENV, CORPUS: join(folder, 'nowhere') });
    expect(ill.status).toBe(1);
    expect(ill.stdout).toContain('There is no such folder');
    const odd = await runHere('doctor', [], { ...ENV, DISCORD_API: 'discord.com' });
    expect(odd.status).toBe(1);
    expect(odd.stdout).toContain('DISCORD_API must be');
  });
});
