import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openLibrary } from '../../../src/library.ts';
import { seedArticles, seedLibrary } from '../../support/seeds.ts';
import { deskOf, openBot, OPEN, shown } from '../bot.ts';
import { under } from './under.ts';

const here = { server: OPEN, hasty: true };
type Bot = Awaited<ReturnType<typeof openBot>>;

describe('the buttons of an old answer', () => {
  let before: Bot;
  let after: Bot;
  let changed: Bot;
  beforeAll(async () => {
    before = await openBot({ desk: deskOf(seedLibrary) });
    after = await openBot({ desk: deskOf(seedLibrary) });
    changed = await openBot({ desk: deskOf(openLibrary(seedArticles.slice(1), null)) });
  });
  afterAll(() => Promise.all([before.close(), after.close(), changed.close()]));

  it('all work after a restart, and say to ask again where the articles have changed', async () => {
    const bodies = [
      (await before.discord.slash('quote', { speaker: 'Rasmussen' }, here)).body,
      (await before.discord.slash('timeline', { about: 'Putin', private: 'true' }, here)).body,
      (await before.discord.slash('when', { event: 'Bush Putin phone call' }, here)).body,
      (await before.discord.slash('ask', { question: 'when did Obama visit Moscow?' }, here)).body,
    ];
    for (const body of bodies)
      for (const { id, menu } of under(body)) {
        const outcome = await after.discord.press(menu ?? id, body, here, menu && id);
        expect(shown(outcome.body), `pressed ${id}`).not.toMatch(/ask again|went wrong/);
        const verb = id.split(':')[1]!;
        const stale = await changed.discord.press(menu ?? id, body, here, menu && id);
        const isAnswer = ['page', 'share', 'text', 'near'].includes(verb);
        expect(isAnswer ? shown(stale.body) : 'ask again.', `pressed ${id}`).toMatch(/ask again\.$/);
      }
    for (const bot of [before, after, changed]) {
      expect(bot.discord.faults).toEqual([]);
      expect(bot.log.filter((line) => line.startsWith('Error'))).toEqual([]);
    }
  });
});
