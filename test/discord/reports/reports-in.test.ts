import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { reportsIn } from '../../../src/discord/reports/reports-in.ts';

const report = (server: string, note: string) => ({
  server,
  kind: 'speaker' as const,
  place: 'd37eb9e7cd:219-261',
  note,
});

describe('reports of mistakes', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reports-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const open = (told: unknown[] = []) =>
    reportsIn(
      join(folder, 'a.jsonl'),
      (error) => told.push(error),
      () => '2026-01-02',
    );

  it('are there after a restart, newest first, and those of another server are not', () => {
    expect(open().of('1')).toEqual([]);
    for (const [server, note] of [
      ['1', 'first'],
      ['2', 'other'],
      ['1', 'second'],
    ] as const)
      expect(open().add(report(server, note))).toBe(true);
    expect(
      open()
        .of('1')
        .map(({ note }) => note),
    ).toEqual(['second', 'first']);
    expect(open().of('1')[0]).toEqual({ day: '2026-01-02', ...report('1', 'second') });
  });

  it('are passed over where a line was spoilt by hand', () => {
    open().add(report('1', 'first'));
    const file = join(folder, 'a.jsonl');
    writeFileSync(file, `nonsense\n{"server":"1"}\n${readFileSync(file, 'utf8')}`);
    expect(open().of('1')).toHaveLength(1);
  });

  it('are not kept without end, nor where the file cannot be written, which is told', () => {
    writeFileSync(join(folder, 'a.jsonl'), `${'x'.repeat(1_000_001)}\n`);
    expect(open().add(report('1', 'more'))).toBe(false);
    const told: unknown[] = [];
    expect(reportsIn(join(folder, 'none', 'a.jsonl'), (error) => told.push(error)).add(report('1', ''))).toBe(
      false,
    );
    expect(told).toHaveLength(1);
  });
});
