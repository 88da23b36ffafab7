import { expect, it } from 'vitest';
import { reportsInBelongings } from '../../../src/discord/reports/in-belongings.ts';
import { belongingsIn } from '../belongings-in.ts';

const report = (server: string, note: string) => ({
  server,
  kind: 'words' as const,
  place: 'd37eb9e7cd:219-261',
  note,
});

function opened() {
  const told: unknown[] = [];
  const shared = belongingsIn();
  const reports = reportsInBelongings(
    shared.belongings,
    (error) => told.push(error),
    () => '2026-01-02',
  );
  return { ...shared, reports, told };
}

it('keeps reports of each server for itself, newest first, with the day', () => {
  const { reports, belongings } = opened();
  for (const [server, note] of [
    ['1', 'a'],
    ['2', 'b'],
    ['1', 'c'],
  ] as const)
    expect(reports.add(report(server, note))).toBe(true);
  belongings.put(null, '1', { note: 'written by another program' });
  expect(reports.of('1')).toEqual([
    { ...report('1', 'c'), day: '2026-01-02' },
    { ...report('1', 'a'), day: '2026-01-02' },
  ]);
  expect(reports.of('3')).toEqual([]);
});

it('deletes those of a server alone', () => {
  const { reports, removals } = opened();
  for (const server of ['1', '2', '1']) reports.add(report(server, ''));
  expect(reports.forget('1')).toBe(true);
  expect(removals).toEqual([['made-3', 'made-1']]);
  expect([reports.of('1'), reports.of('2').length]).toEqual([[], 1]);
});

it('keeps 2,000 of a server at most, however many another has', () => {
  const { reports, kept } = opened();
  for (let i = 0; i < 1_999; i++) kept.set(`${i}`, { server: '1', at: i, entry: {} });
  expect(reports.add(report('1', ''))).toBe(true);
  expect(reports.add(report('1', ''))).toBe(false);
  expect(reports.add(report('2', ''))).toBe(true);
});

it('tells where one cannot be kept, or those of a server not be deleted', () => {
  const { reports, told, away } = opened();
  away();
  expect(reports.add(report('1', ''))).toBe(false);
  expect(reports.forget('1')).toBe(false);
  expect(told).toHaveLength(2);
});

it('dates a report by the day of today', () => {
  const { belongings } = belongingsIn();
  const reports = reportsInBelongings(belongings, () => {});
  reports.add(report('1', ''));
  expect(reports.of('1')[0]!.day).toMatch(/^\d{4}-\d\d-\d\d$/);
});
