import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

  it('are deleted with a server, and nothing else is', () => {
    expect(open().forget('1')).toBe(true);
    for (const server of ['1', '2', '1']) open().add(report(server, 'one'));
    writeFileSync(join(folder, 'a.jsonl'), `spoilt "1"\n${readFileSync(join(folder, 'a.jsonl'), 'utf8')}`);
    expect(open().forget('1')).toBe(true);
    expect(open().of('1')).toEqual([]);
    expect(open().of('2')).toHaveLength(1);
    expect(readFileSync(join(folder, 'a.jsonl'), 'utf8')).toMatch(/^spoilt "1"\n\{.*\}\n$/);
    open().add(report('1', 'again'));
    expect(open().of('1')).toHaveLength(1);
  });

  it('stay as they are where a server has none', () => {
    open().add(report('1', 'one'));
    const told: unknown[] = [];
    mkdirSync(join(folder, 'a.jsonl.new'));
    expect(open(told).forget('2')).toBe(true);
    expect([told, open().of('1').length, open().of('2')]).toEqual([[], 1, []]);
  });

  it('are dated by the day of today', () => {
    const reports = reportsIn(join(folder, 'b.jsonl'), () => {});
    reports.add(report('1', ''));
    expect(reports.of('1')[0]!.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('are told of where they cannot be deleted', () => {
    const told: unknown[] = [];
    open().add(report('1', 'one'));
    mkdirSync(join(folder, 'a.jsonl.new'));
    expect(open(told).forget('1')).toBe(false);
    expect(told).toHaveLength(1);
    expect(open().of('1')).toHaveLength(1);
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
