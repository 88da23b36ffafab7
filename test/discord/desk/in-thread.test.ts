import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { deskInThread } from '../../../src/discord/desk/in-thread.ts';
import { ASKER, quote, textOf } from './asked.ts';
import type { Given } from './echo.ts';

const ENTRY = new URL('echo.ts', import.meta.url);

/** A desk in a thread, which works on what is Long until it is let go. */
async function opened(words = 'words', log: (line: string) => void = () => {}) {
  const gate = new Int32Array(new SharedArrayBuffer(4));
  const desk = await deskInThread(ENTRY, { words, gate } satisfies Given, log);
  const letGo = (): void => {
    Atomics.store(gate, 0, 1);
    Atomics.notify(gate, 0);
  };
  return { desk, letGo };
}

describe('a desk in a thread', () => {
  it('leaves this thread free while it works', async () => {
    const { desk, letGo } = await opened();
    const working = desk.answer(quote('Long'));
    // Were it not free, it would never come to that.
    await pause(10);
    letGo();
    expect((await working).kind).toBe('shown');
    await desk.close();
  });

  it('tells whoever asked what ended it, and answers who asked after them', async () => {
    const lines: string[] = [];
    const { desk } = await opened('words', (line) => void lines.push(line));
    const [ended, next] = await Promise.allSettled([
      desk.answer(quote('End')),
      desk.answer(quote('Rasmussen')),
    ]);
    expect(String(ended.status === 'rejected' && ended.reason)).toContain('has ended');
    expect(next.status === 'fulfilled' && textOf(next.value)).toContain('Asked: Rasmussen');
    expect(textOf(await desk.answer(quote('Rasmussen')))).toContain('Asked: Rasmussen');
    await desk.close();
    expect(lines).toEqual(['Started with words', 'The thread that answers has ended.', 'Started with words']);
  });

  it('says no when there is nothing to answer from', async () => {
    await expect(opened('nothing')).rejects.toThrow('has ended');
  });

  it('lets nobody wait for ever when it is closed', async () => {
    const { desk } = await opened();
    const all = [quote('Long'), quote('Rasmussen')].map((one) =>
      desk.answer(one).catch((error: unknown) => String(error)),
    );
    await pause(50);
    await desk.close();
    for (const one of await Promise.all(all)) expect(one).toContain('has ended');
  });

  it('drops what nobody waits for any more when its turn comes', async () => {
    const { desk, letGo } = await opened();
    const before = desk.answer(quote('Long'));
    const until = Date.now() + 20;
    const late = desk.answer(quote('Rasmussen', { ...ASKER, until }));
    const next = desk.answer(quote('Rasmussen'));
    await vi.waitFor(() => expect(Date.now()).toBeGreaterThan(until));
    letGo();
    expect((await before).kind).toBe('shown');
    expect(await late).toEqual({ kind: 'late' });
    expect((await next).kind).toBe('shown');
    await desk.close();
  });
});
