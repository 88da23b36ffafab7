import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { deskInThread } from '../../../src/discord/desk/in-thread.ts';
import { ASKER, quote, textOf } from './asked.ts';

const ENTRY = new URL('echo.ts', import.meta.url);

describe('a desk in a thread', () => {
  it('leaves this thread free while it works', async () => {
    const desk = await deskInThread(ENTRY, 'words', () => {});
    const working = desk.answer(quote('Long'));
    let turns = 0;
    const counting = setInterval(() => turns++, 10);
    await working;
    clearInterval(counting);
    await desk.close();
    expect(turns).toBeGreaterThan(20);
  });

  it('tells whoever asked what ended it, and answers who asked after them', async () => {
    const lines: string[] = [];
    const desk = await deskInThread(ENTRY, 'words', (line) => void lines.push(line));
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
    await expect(deskInThread(ENTRY, 'nothing', () => {})).rejects.toThrow('has ended');
  });

  it('lets nobody wait for ever when it is closed', async () => {
    const desk = await deskInThread(ENTRY, 'words', () => {});
    const all = [quote('Long'), quote('Rasmussen')].map((one) =>
      desk.answer(one).catch((error: unknown) => String(error)),
    );
    await pause(50);
    await desk.close();
    for (const one of await Promise.all(all)) expect(one).toContain('has ended');
  });

  it('drops what nobody waits for any more when its turn comes', async () => {
    const desk = await deskInThread(ENTRY, 'words', () => {});
    const before = desk.answer(quote('Long'));
    const late = desk.answer(quote('Rasmussen', { ...ASKER, until: Date.now() + 500 }));
    const next = desk.answer(quote('Rasmussen'));
    expect((await before).kind).toBe('shown');
    expect(await late).toEqual({ kind: 'late' });
    expect((await next).kind).toBe('shown');
    await desk.close();
  });
});
