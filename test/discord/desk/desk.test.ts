import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Desk } from '../../../src/discord/desk/desk.ts';
import { deskInThread } from '../../../src/discord/desk/in-thread.ts';
import { openDesk } from '../bot.ts';
import { library } from '../made-library.ts';
import { ASKER, question, quote, textOf } from './asked.ts';

const ENTRY = new URL('echo.ts', import.meta.url);

const DESKS: readonly (readonly [string, () => Promise<Desk>])[] = [
  ['at hand', async () => openDesk(library)],
  ['in a thread', () => deskInThread(ENTRY, 'words', () => {})],
];

describe.each(DESKS)('a desk %s', (_, open) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await open();
  });
  afterAll(() => desk.close());

  const page = (number: number, asker = ASKER) =>
    desk.answer({ ...asker, kind: 'page', key: '17', page: number });

  it('knows what is completed', () => {
    const { speakers, outlets, periods } = library;
    expect(desk.names).toMatchObject({ speakers, outlets, periods });
  });

  it('answers a command, a question, and none with the help', async () => {
    expect(textOf(await desk.answer(quote('Rasmussen')))).toContain('Asked: Rasmussen');
    expect(textOf(await desk.answer(question('Why?')))).toContain('Asked: Why?');
    expect(textOf(await desk.answer(question('')))).toContain('Asked: help');
  });

  it('answers a message with its first page, and the others when they are asked for, to who asked alone', async () => {
    const asked = { ...ASKER, kind: 'message', name: 'Check quotations', key: '17' } as const;
    const first = await desk.answer({ ...asked, content: Array(40).fill('a').join('|') });
    const of = Number(/Page 1 of (\d+)/.exec(textOf(first))![1]);
    expect(of).toBeGreaterThan(1);
    expect(JSON.stringify(first)).toContain('"v1:kept:17:2"');
    expect(textOf(await page(2))).toContain(`Page 2 of ${of}`);
    expect(JSON.stringify(await page(of))).toContain('"v1:kept:17:1"');
    expect(await page(1)).toEqual(first);
    expect(await page(of + 1)).toEqual({ kind: 'none' });
    expect(await page(2, { ...ASKER, server: '2' })).toEqual({ kind: 'none' });
    expect(await page(2, { ...ASKER, member: '12' })).toEqual({ kind: 'none' });
  });

  it('has nothing to show for a message without a quotation', async () => {
    const asked = { ...ASKER, kind: 'message', name: 'Check quotations', key: '18' } as const;
    expect(await desk.answer({ ...asked, content: 'nothing' })).toEqual({ kind: 'none' });
  });

  it('fails with what went wrong, and answers the next', async () => {
    await expect(desk.answer(quote('Broken'))).rejects.toThrow('No luck');
    await expect(desk.answer(quote('Forged'))).rejects.toThrow('not proved');
    await expect(desk.answer({ ...ASKER, kind: 'command', name: 'no', given: {} })).rejects.toThrow(
      'called no',
    );
    expect((await desk.answer(quote('Rasmussen'))).kind).toBe('shown');
  });

  it('answers each of many that ask at once with what they asked', async () => {
    const names = Array.from({ length: 20 }, (_one, i) => `Ras ${i}`);
    const all = await Promise.all(names.map((name) => desk.answer(quote(name))));
    expect(all.map((outcome, i) => textOf(outcome).includes(`Asked: ${names[i]}/`))).toEqual(
      names.map(() => true),
    );
  });
});
