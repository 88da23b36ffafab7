import { PermissionFlagsBits as Bits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { UNCHOSEN } from '../../../src/discord/admin/server-settings.ts';
import { onReports } from '../../../src/discord/reports/on-reports.ts';
import type { Report } from '../../../src/discord/reports/report.ts';
import type { Room } from '../../../src/discord/room.ts';
import { askedOf, HERE } from '../asked-of.ts';

const report = (server: string, note: string): Report => ({
  server,
  kind: 'date',
  place: 'd37eb9e7cd:219-261',
  note,
  day: '2026-01-02',
});
const REPORTS = [report(HERE, 'It was a *Thursday*.'), report(HERE, ''), report('2', 'Theirs.')];

const KEPT = {
  add: () => true,
  of: (server: string) => REPORTS.filter((one) => one.server === server),
  forget: () => true,
};

/** What is read by somebody who asks for reports, and how. */
async function seen(change: Parameters<typeof askedOf>[0], reports: Room['reports'] = KEPT) {
  const room = {
    servers: [HERE, '2'],
    settings: { of: (server: string) => ({ ...UNCHOSEN, reportRoles: server === HERE ? ['4'] : [] }) },
    reports,
  } as unknown as Room;
  const { asked, answers } = askedOf(change);
  await onReports(room, asked);
  return answers;
}

describe('reports of mistakes', () => {
  it.each([
    ['who manages it', { permissions: Bits.ManageGuild }],
    ['who has a role that its admins have chosen', { roles: ['4'] }],
  ])('are shown, those of the server alone, to %s and nobody else there', async (_, change) => {
    const [answer, ...more] = await seen(change);
    expect([answer!.way, more]).toEqual(['alone', []]);
    expect(answer!.text).toMatch(
      /2 January 2026.*d37eb9e7cd\\:219-261\nIt was a \\\*Thursday\\\*\.\n2 January[^\n]*$/,
    );
    expect(answer!.text.match(/d37eb9e7cd/g)).toHaveLength(2);
    expect(answer!.text).not.toContain('Theirs');
  });

  it.each([
    ['a member', {}],
    ['a member with the role of another server', { server: '2', owners: { '0': '2' }, roles: ['4'] }],
    ['somebody who manages messages', { permissions: Bits.ManageMessages }],
  ])('are not shown to %s', async (_, change) => {
    const [answer, ...more] = await seen(change);
    expect([answer!.way, more]).toEqual(['alone', []]);
    expect(answer!.text).not.toMatch(/d37eb9e7cd|Thursday|Theirs/);
    expect(answer!.text).toContain('manage');
  });

  it('are not shown in a server that is not listed, whatever one may do there', async () => {
    const [answer] = await seen({ server: '9', owners: { '0': '9' }, permissions: Bits.Administrator });
    expect(answer!.way).toBe('alone');
    expect(answer!.text).not.toMatch(/d37eb9e7cd|manage/);
  });

  it('are none where none are kept, and more than fit are counted', async () => {
    const none = await seen({ permissions: Bits.ManageGuild }, null);
    expect(none[0]!.text).not.toContain('d37eb9e7cd');
    const many = Array.from({ length: 60 }, (_, i) => report(HERE, `${i} ${'x'.repeat(90)}`));
    const all = { add: () => true, of: () => many, forget: () => true };
    const [answer] = await seen({ permissions: Bits.ManageGuild }, all);
    const listed = answer!.text.match(/d37eb9e7cd/g)!.length;
    expect(answer!.text).toContain(`${60 - listed} more`);
  });
});
