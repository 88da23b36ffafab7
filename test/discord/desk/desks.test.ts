import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import type { Desk } from '../../../src/discord/desk/desk.ts';
import { openDesks } from '../../../src/discord/desk/desks.ts';
import { oneShelf, type Shelf } from '../../../src/discord/desk/shelves.ts';
import { openDesk } from '../bot.ts';
import { library } from '../made-library.ts';
import { ASKER, question, textOf } from './asked.ts';

const NONE = { speakers: [], offices: [], outlets: [], periods: [] };

/**
 * Desks that tell by which shelf they answer; `keys` are those of the servers, and may be changed.
 * @param following whether a desk can follow its articles; left out where none can. The first letter of a key tells whose they are
 */
function opened(keys: Record<string, string>, most = 4, following?: () => boolean) {
  const log: string[] = [];
  const holding = new Map<string, PromiseWithResolvers<void>>();
  const desks = openDesks({
    shelves: { of: (server) => ({ key: keys[server]!, place: keys[server]![0] }) },
    async open({ key }: Shelf, reading): Promise<Desk> {
      log.push(`open ${key}`);
      reading({ done: 2, of: 7 });
      await holding.get(key)?.promise;
      const desk = openDesk({ ...library, speakers: [key], help: () => library.ask(`from ${key}`) });
      return {
        ...desk,
        async answer(asked) {
          await holding.get(`answer ${key}`)?.promise;
          return desk.answer(asked);
        },
        ...(following && {
          refresh: async () => {
            log.push(`refresh ${key}`);
            await holding.get('refresh')?.promise;
            return following();
          },
        }),
        close: async () => void log.push(`close ${key}`),
      };
    },
    most,
    patience: 50,
  });
  const ask = async (server: string): Promise<string> =>
    textOf(await desks.answer(question('', { ...ASKER, server })));
  return {
    desks,
    log,
    ask,
    /** Makes the opening of a shelf, or an `answer` by it, wait until it is let go. */
    hold: (what: string) => {
      const held = Promise.withResolvers<void>();
      // It may fail before anybody waits for it.
      held.promise.catch(() => {});
      holding.set(what, held);
      return { letGo: held.resolve, fail: () => held.reject(new Error('damaged')) };
    },
  };
}

describe('the desks of several servers', () => {
  it('answer each from its own shelf, opened when it is asked, and one for those that share it', async () => {
    const { ask, log } = opened({ 1: 'a', 2: 'b', 3: 'a' });
    expect(log).toEqual([]);
    expect(
      [await ask('1'), await ask('2'), await ask('3')].map((text) => /from (\w)/.exec(text)![1]),
    ).toEqual(['a', 'b', 'a']);
    expect(log).toEqual(['open a', 'open b']);
  });

  it('tell whoever asks before it is open how far it has read, and answer from then on', async () => {
    const { desks, ask, hold } = opened({ 1: 'a' });
    const held = hold('a');
    const asked = await desks.answer(question('', { ...ASKER, server: '1' }));
    expect(asked).toEqual({ kind: 'reading', done: 2, of: 7 });
    held.letGo();
    expect(await ask('1')).toContain('from a');
  });

  it('follow their own articles where they can, and answer from those before meanwhile', async () => {
    const keys = { 1: 'a', 2: 'a' };
    const { ask, log, hold } = opened(keys, 4, () => true);
    await ask('1');
    await ask('2');
    const held = hold('refresh');
    keys[1] = keys[2] = 'a2';
    expect([await ask('1'), await ask('2')].every((text) => text.includes('from a'))).toBe(true);
    held.letGo();
    await pause(0);
    await ask('1');
    await ask('2');
    expect(log).toEqual(['open a', 'refresh a']);
  });

  it('open another desk where one cannot follow, or where a server has come to articles of its own', async () => {
    const keys = { 1: 'a', 2: 'a' };
    let can = false;
    const { ask, log } = opened(keys, 4, () => can);
    await ask('1');
    await ask('2');
    keys[1] = keys[2] = 'a2';
    while (!(await ask('1')).includes('from a2')) await pause(5);
    await ask('2');
    await pause(5);
    expect(log).toEqual(['open a', 'refresh a', 'open a2', 'close a']);
    can = true;
    keys[2] = 'b';
    while (!(await ask('2')).includes('from b')) await pause(5);
    expect(log.slice(4)).toEqual(['open b']);
  });

  it('complete the names of a server’s own shelf, none before it is open, and typing opens it', async () => {
    const { desks, ask } = opened({ 1: 'a', 2: 'b' });
    expect(desks.namesOf('1')).toEqual(NONE);
    await pause(0);
    expect(desks.namesOf('1').speakers).toEqual(['a']);
    await ask('2');
    expect(desks.namesOf('2').speakers).toEqual(['b']);
    expect(desks.namesOf('1').speakers).toEqual(['a']);
  });

  it('answer from the shelf before while a changed one is opened, and close that when it is not needed', async () => {
    const keys = { 1: 'a', 2: 'a' };
    const { ask, log, hold } = opened(keys);
    await ask('1');
    await ask('2');
    keys[1] = 'a2';
    const { letGo } = hold('a2');
    expect(await ask('1')).toContain('from a');
    expect(await ask('1')).toContain('from a');
    letGo();
    await expect.poll(() => ask('1')).toContain('from a2');
    expect(log).toEqual(['open a', 'open a2']);
    keys[2] = 'a2';
    expect(await ask('2')).toContain('from a2');
    await pause(0);
    expect(log).toEqual(['open a', 'open a2', 'close a']);
  });

  it('never answer from another shelf while the first is opened', async () => {
    const { ask, hold } = opened({ 1: 'a', 2: 'b' });
    await ask('2');
    const { letGo } = hold('a');
    const asking = ask('1');
    letGo();
    expect(await asking).toContain('from a');
  });

  it('close the one that was asked longest ago when more are open than may be', async () => {
    const { ask, log } = opened({ 1: 'a', 2: 'b', 3: 'c' }, 2);
    await ask('1');
    await ask('2');
    await ask('1');
    await ask('3');
    await pause(0);
    expect(log).toEqual(['open a', 'open b', 'open c', 'close b']);
    expect(await ask('2')).toContain('from b');
  });

  it('let a question be answered before they close what answers it', async () => {
    const { ask, log, hold } = opened({ 1: 'a', 2: 'b' }, 1);
    const { letGo } = hold('answer a');
    const asking = ask('1');
    await ask('2');
    await pause(0);
    expect(log).toEqual(['open a', 'open b']);
    letGo();
    expect(await asking).toContain('from a');
    await pause(0);
    expect(log).toEqual(['open a', 'open b', 'close a']);
  });

  it('go on with the shelf before when a changed one cannot be opened, and do not try at every question', async () => {
    const keys = { 1: 'a' };
    const { ask, log, hold } = opened(keys);
    await ask('1');
    keys[1] = 'a2';
    hold('a2').fail();
    for (let times = 0; times < 5; times++) {
      expect(await ask('1')).toContain('from a');
      await pause(0);
    }
    expect(log).toEqual(['open a', 'open a2']);
  });

  it('open at once what a server has changed itself, however long the last took, and tell a keeper meanwhile that it is not read yet', async () => {
    const keys = { 1: 'a' };
    const { desks, ask, log, hold } = opened(keys);
    const look = async () => {
      const asked = { kind: 'look', look: { at: 'overview' }, ...ASKER, server: '1' } as const;
      const outcome = await desks.answer(asked);
      return outcome.kind === 'seen' ? outcome.behind : outcome.kind;
    };
    await ask('1');
    expect(await look()).toBeUndefined();
    for (const key of ['a2', 'a3']) {
      keys[1] = key;
      await desks.renew('1');
      expect(await ask('1')).toContain(`from ${key}`);
    }
    keys[1] = 'a4';
    const { fail } = hold('a4');
    const renewing = desks.renew('1');
    expect(await look()).toEqual({ done: 2, of: 7 });
    // Another change waits until that is read.
    keys[1] = 'a5';
    expect(await look()).toEqual({ done: 0, of: 0 });
    expect(log.at(-1)).toBe('open a4');
    keys[1] = 'a4';
    fail();
    await renewing;
    expect(await look()).toBe('failed');
    expect(await ask('1')).toContain('from a3');
  });

  it('fail where there is no shelf to answer from', async () => {
    const { ask, hold, desks } = opened({ 1: 'a' });
    hold('a').fail();
    expect(await desks.open('1')).toBe(false);
    await expect(ask('1')).rejects.toThrow('damaged');
  });

  it('say whether one can be asked, and close all that are open, whichever cannot be', async () => {
    const { desks, log, ask, hold } = opened({ 1: 'a', 2: 'b', 3: 'c' });
    expect(await desks.open('1')).toBe(true);
    await ask('2');
    hold('c').fail();
    expect(await desks.open('3')).toBe(false);
    await desks.close();
    expect(log.slice(-2)).toEqual(['close a', 'close b']);
  });

  it('try to open one that could not be opened again after a minute, and not before', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { desks, log, hold } = opened({ 1: 'a' });
      hold('a').fail();
      expect(await desks.open('1')).toBe(false);
      vi.advanceTimersByTime(59_999);
      expect(await desks.open('1')).toBe(false);
      expect(log).toEqual(['open a']);
      vi.advanceTimersByTime(1);
      expect(await desks.open('1')).toBe(false);
      expect(log).toEqual(['open a', 'open a']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('keep the one that answers while another is opened, and close what was asked longer ago', async () => {
    const keys: Record<string, string> = { 1: 'a', 2: 'b', 3: 'c' };
    const { ask, log, hold } = opened(keys, 3);
    await ask('1');
    await ask('2');
    keys[1] = 'd';
    hold('d');
    expect(await ask('1')).toContain('from a');
    expect(await ask('1')).toContain('from a');
    await ask('3');
    await pause(0);
    expect(log).toEqual(['open a', 'open b', 'open d', 'open c', 'close b']);
  });

  it('open another where one fails to follow its articles', async () => {
    const keys = { 1: 'a' };
    const { ask, log, hold } = opened(keys, 4, () => true);
    await ask('1');
    const { fail } = hold('refresh');
    keys[1] = 'a2';
    expect(await ask('1')).toContain('from a');
    fail();
    while (!(await ask('1')).includes('from a2')) await pause(1);
    expect(log.slice(0, 3)).toEqual(['open a', 'refresh a', 'open a2']);
  });

  it('open those without articles anew once there may be some, and at each question where nothing tells', async () => {
    for (const [stamps, opens] of [
      [['1', '1', '1', '1'], 1],
      [['1', '2', '2', '2'], 2],
      [[null, null, null, null], 3],
    ] as const) {
      const log: string[] = [];
      let stamp: string | null = stamps[0];
      const desks = openDesks({
        shelves: oneShelf('here'),
        open: async ({ key, place }) => {
          log.push(`open "${key}" ${String(place)}`);
          return { ...openDesk(library), isBare: true, close: async () => void log.push('close') };
        },
        stamp: () => stamp,
        most: 4,
      });
      for (const now of [stamps[0], stamps[2], stamps[3]]) {
        stamp = now;
        await desks.answer(question(''));
      }
      await pause(0);
      expect(log.filter((line) => line === 'open "" here')).toHaveLength(opens);
      expect(log.filter((line) => line === 'close')).toHaveLength(opens - 1);
    }
  });
});
