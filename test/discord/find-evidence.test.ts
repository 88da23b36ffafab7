import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN, OTHER, shown } from './bot.ts';

describe('Find evidence in the menu of a message', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());
  const use = (content: string, server = OPEN) => bot.discord.menu('Find evidence', content, { server });

  it('shows the passages that bear on each sentence, or that none was found, to who asked alone', async () => {
    const { body, ephemeral } = await use(
      '**NATO** does not consider Russia an enemy. I like cheese sandwiches a lot.',
    );
    expect(ephemeral).toBe(true);
    expect(shown(body)).toContain('### Passages bear on 1 of the 2 sentences of this message.');
    expect(shown(body)).toContain('“do not consider Russia an enemy”');
    expect(shown(body)).toMatch(/cheese sandwiches a lot\.\n-# No passage was found that bears on that\.$/);
    expect(bot.discord.faults).toEqual([]);
  });

  it('says so where there is nothing to look for, and is closed where the bot is closed', async () => {
    for (const content of ['', 'Oh no!', ':)'])
      expect(shown((await use(content)).body)).toMatch(/no sentence that could be searched for/);
    expect(shown((await use('NATO does not consider Russia an enemy.', OTHER)).body)).toMatch(
      /^I answer only/,
    );
  });
});
