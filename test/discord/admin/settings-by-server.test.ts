import { expect, it } from 'vitest';
import { openSettings } from '../../../src/discord/admin/settings-by-server.ts';

const SERVER = '900000000000000002';

it('writes over nothing that could not be read, and goes on from it once it can be', () => {
  const kept = new Map<string, object>([[SERVER, { privateFirst: true }]]);
  const log: string[] = [];
  let isAway = true;
  const settings = openSettings(
    {
      all() {
        if (isAway) throw new Error('away');
        return kept;
      },
      keep: (server, some) => void (some ? kept.set(server, some) : kept.delete(server)),
    },
    (line) => void log.push(line),
  );
  expect(log).toEqual([expect.stringContaining('nothing can be chosen')]);
  expect(settings.choose(SERVER, { reportRoles: [] })).toBe(false);
  expect(settings.forget(SERVER)).toBe(false);
  expect(kept.get(SERVER)).toEqual({ privateFirst: true });
  isAway = false;
  expect(settings.choose(SERVER, { reportRoles: ['900000000000000009'] })).toBe(true);
  const both = { privateFirst: true, reportRoles: ['900000000000000009'] };
  expect(settings.of(SERVER)).toMatchObject(both);
  expect(kept.get(SERVER)).toMatchObject(both);
});
