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

/** A place where others keep too, and what looks there when it is told to. */
function sharedPlace(chosen: Record<string, unknown>) {
  const kept = new Map(Object.entries(chosen));
  const looks: (() => () => void)[] = [];
  const log: string[] = [];
  const settings = openSettings(
    {
      all: () => new Map(kept),
      keep: (server, some) => void (some ? kept.set(server, some) : kept.delete(server)),
      follow(begin) {
        looks.push(() => {
          const heard = begin();
          const found = new Map(kept);
          return () => heard(found);
        });
      },
    },
    (line) => void log.push(line),
  );
  return { kept, settings, log, look: () => looks[0]!() };
}

it('takes what others have chosen, and what they have forgotten', () => {
  const { kept, settings, look } = sharedPlace({ [SERVER]: { privateFirst: true } });
  kept.set(SERVER, { privateFirst: false });
  look()();
  expect(settings.of(SERVER).privateFirst).toBe(false);
  kept.set(SERVER, { privateFirst: true });
  look()();
  expect(settings.of(SERVER).privateFirst).toBe(true);
  kept.clear();
  look()();
  expect(settings.of(SERVER).privateFirst).toBe(false);
});

it('never puts what was looked for before a choice in its place', () => {
  const { settings, look } = sharedPlace({});
  const late = look();
  expect(settings.choose(SERVER, { privateFirst: true })).toBe(true);
  late();
  expect(settings.of(SERVER).privateFirst).toBe(true);
});

it('keeps what another chose meanwhile beside what is chosen here', () => {
  const { kept, settings } = sharedPlace({});
  kept.set(SERVER, { reportRoles: ['900000000000000009'] });
  expect(settings.choose(SERVER, { privateFirst: true })).toBe(true);
  expect(kept.get(SERVER)).toMatchObject({ privateFirst: true, reportRoles: ['900000000000000009'] });
});

it('tells once, and no more, of what it cannot read', () => {
  const { log, look } = sharedPlace({ [SERVER]: { privateFirst: 'perhaps' } });
  look()();
  look()();
  expect(log).toHaveLength(1);
});
