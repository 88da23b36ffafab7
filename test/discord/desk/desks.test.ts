import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/discord/desk/desk.ts';
import { deskInThread } from '../../../src/discord/desk/in-thread.ts';
import { deskOf, library, shown } from '../bot.ts';

const ENTRY = new URL('echo.ts', import.meta.url);

const quote = (speaker: string) => ({ kind: 'command', name: 'quote', given: { speaker } }) as const;

const DESKS: readonly (readonly [string, () => Promise<Desk>])[] = [
  ['at hand', async () => deskOf(library)],
  ['in a thread', () => deskInThread(ENTRY, 'words', () => {})],
];

describe.each(DESKS)('a desk %s', (_, open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await open();
  });
  afterAll(() => desk.close());

  it('knows what is completed', () => {
    const { speakers, outlets, periods } = library;
    expect(desk.names).toMatchObject({ speakers, outlets, periods });
  });

  it('answers a command, a question, and none with the help', async () => {
    expect(shown(await desk.answer(quote('Rasmussen')))).toContain('Asked: Rasmussen');
    expect(shown(await desk.answer({ kind: 'question', question: 'Why?' }))).toContain('Asked: Why?');
    expect(shown(await desk.answer({ kind: 'question', question: '' }))).toContain('Asked: help');
  });

  it('answers a message with as many pages as it takes, each with the button to the next', async () => {
    const asked = { kind: 'message', name: 'Check quotations', key: '17' } as const;
    const pages = await desk.answer({ ...asked, content: Array(40).fill('a').join('|') });
    expect(pages.length).toBeGreaterThan(1);
    expect(JSON.stringify(pages[0])).toContain('"page:17:2"');
    expect(JSON.stringify(pages.at(-1))).toContain('"page:17:1"');
  });

  it('fails with what went wrong, and answers the next', async () => {
    await expect(desk.answer(quote('Broken'))).rejects.toThrow('No luck');
    await expect(desk.answer(quote('Forged'))).rejects.toThrow('not proved');
    await expect(desk.answer({ kind: 'command', name: 'no', given: {} })).rejects.toThrow('called no');
    expect(await desk.answer(quote('Rasmussen'))).toHaveLength(1);
  });

  it('answers each of many that ask at once with what they asked', async () => {
    const names = Array.from({ length: 20 }, (_one, i) => `Ras ${i}`);
    const all = await Promise.all(names.map((name) => desk.answer(quote(name))));
    expect(all.map((bodies, i) => shown(bodies).includes(`Asked: ${names[i]}/`))).toEqual(
      names.map(() => true),
    );
  });
});

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

  it('tells whoever waits when it ends, and answers who asks after them', async () => {
    const lines: string[] = [];
    const desk = await deskInThread(ENTRY, 'words', (line) => void lines.push(line));
    const all = await Promise.allSettled([desk.answer(quote('End')), desk.answer(quote('Rasmussen'))]);
    expect(all.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(shown(await desk.answer(quote('Rasmussen')))).toContain('Asked: Rasmussen');
    await desk.close();
    expect(lines).toEqual(['Started with words', 'The thread that answers has ended.', 'Started with words']);
  });

  it('says no when there is nothing to answer from', async () => {
    await expect(deskInThread(ENTRY, 'nothing', () => {})).rejects.toThrow('has ended');
  });

  it('lets nobody wait for ever when it is closed', async () => {
    const desk = await deskInThread(ENTRY, 'words', () => {});
    const working = desk.answer(quote('Long')).catch((error: unknown) => String(error));
    await pause(50);
    await desk.close();
    expect(await working).toContain('has ended');
  });
});
