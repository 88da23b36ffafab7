import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Asked, Desks, Outcome } from '../../../src/discord/desk/desk.ts';
import { openQueue } from '../../../src/discord/desk/queue.ts';
import { library } from '../made-library.ts';
import { ASKER, question } from './asked.ts';

/** A queue before desks that answer one question at a time when told to; `time` is its clock. */
function queued() {
  const log: string[] = [];
  const asked: { readonly asked: Asked; readonly turn: PromiseWithResolvers<Outcome> }[] = [];
  const desks: Desks = {
    namesOf: () => library,
    async answer(one) {
      const turn = Promise.withResolvers<Outcome>();
      asked.push({ asked: one, turn });
      return turn.promise;
    },
    close: async () => {},
  };
  const clock = { time: 0 };
  const queue = openQueue(
    desks,
    (one) => (one.kind === 'question' && one.question === 'help' ? HELPED : null),
    (line) => void log.push(line),
    () => clock.time,
  );
  const ask = (member: string, words = 'why?') => queue.answer(question(words, { ...ASKER, member }));
  let answered = 0;
  const next = async (outcome: Outcome = { kind: 'none' }): Promise<void> => {
    asked[answered++]!.turn.resolve(outcome);
    await settle();
  };
  const members = (): string[] => asked.map(({ asked: one }) => one.member);
  return { queue, ask, next, members, clock, log, asked };
}

/** Lets everything happen that waits for nothing. */
const settle = (): Promise<void> => pause(0);

const HELPED: Outcome = { kind: 'none' };

describe('the queue', () => {
  it('lets nobody wait for what needs nobody, though all others do, and counts it all the same', async () => {
    const { ask, asked } = queued();
    for (let member = 0; member < 64; member++) void ask(String(member));
    await settle();
    expect((await ask('one more')).kind).toBe('refused');
    for (let times = 0; times < 9; times++) expect(await ask('0', 'help')).toBe(HELPED);
    expect(asked).toHaveLength(64);
    expect(await ask('0', 'help')).toEqual({ kind: 'refused', why: 'often', first: true });
  });

  it('lets a member’s questions in one after the other, and those of others meanwhile', async () => {
    const { ask, next, members } = queued();
    for (let times = 0; times < 5; times++) void ask('much');
    void ask('other');
    void ask('third');
    await settle();
    expect(members()).toEqual(['much', 'other', 'third']);
    await next();
    expect(members()).toEqual(['much', 'other', 'third', 'much']);
  });

  it('answers a member’s next question though the last has failed', async () => {
    const { ask, asked } = queued();
    const failing = ask('much');
    const after = ask('much');
    await settle();
    asked[0]!.turn.reject(new Error('broken'));
    await expect(failing).rejects.toThrow('broken');
    await settle();
    asked[1]!.turn.resolve({ kind: 'none' });
    expect(await after).toEqual({ kind: 'none' });
  });

  it('takes ten questions a minute of a member, and says so once', async () => {
    const { ask, next, clock } = queued();
    const all = Array.from({ length: 10 }, () => ask('much'));
    expect(await ask('much')).toEqual({ kind: 'refused', why: 'often', first: true });
    expect(await ask('much')).toEqual({ kind: 'refused', why: 'often', first: false });
    void ask('other');
    await settle();
    for (let times = 0; times < 11; times++) await next();
    expect(await Promise.all(all)).toHaveLength(10);
    clock.time = 59_999;
    expect(await ask('much')).toMatchObject({ kind: 'refused', first: false });
    clock.time = 60_001;
    const again = ask('much');
    await settle();
    await next();
    expect(await again).toEqual({ kind: 'none' });
  });

  it('does not count pages that are turned', async () => {
    const { queue, next, members } = queued();
    for (let page = 1; page <= 20; page++) {
      void queue.answer({ ...ASKER, kind: 'page', key: '1', page });
      await settle();
      await next();
    }
    expect(members()).toHaveLength(20);
  });

  it('lets 64 wait, and more when one of them is answered', async () => {
    const { ask, next } = queued();
    for (let i = 0; i < 64; i++) void ask(`member ${i}`);
    expect(await ask('one more')).toEqual({ kind: 'refused', why: 'full', first: true });
    await settle();
    await next();
    void ask('one more');
    await settle();
    expect(await ask('yet another')).toMatchObject({ kind: 'refused', why: 'full' });
  });

  it('tells who runs the bot of a question that was dropped', async () => {
    const { ask, next, log } = queued();
    const late = ask('patient', 'what did the minister say?');
    await settle();
    await next({ kind: 'late' });
    expect(await late).toEqual({ kind: 'late' });
    expect(log).toEqual([expect.stringContaining('15 minutes')]);
    expect(log[0]).not.toContain('minister');
  });
});
