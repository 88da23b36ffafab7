import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN, shown } from './bot.ts';

const place = { server: OPEN };

describe('a quotation checked on Discord', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());

  const mention = async (words: string): Promise<string> => {
    bot.discord.write(`<@${bot.discord.world.bot.id}> ${words}`, place);
    return shown((await bot.discord.nextPosted()).body);
  };

  it.each([
    ["did Rasmussen say 'we do not consider Russia an enemy'?", '### Altered: “we” is added'],
    ['did Rasmussen say “do not consider Russia an enemy”?', '### Word for word.'],
    ['“do not consider Russia an enemy”, did Putin say that?', 'Word for word, but not from Putin'],
    ['is “consider Russia an enemy” a real quote?', 'its sense turns on what is left out'],
    ['who said "the moon is made of green cheese"?', 'Not in these articles.'],
  ])('by a mention: %s', async (words, verdict) => expect(await mention(words)).toContain(verdict));

  it('by the slash command, as pasted from a page into one line', async () => {
    const quotation = 'If some- body breaks the law then the secu- rity forces must imple\u00AD ment the law';
    const { body } = await bot.discord.slash('check', { quotation, speaker: 'Putin' }, place);
    expect(shown(body)).toContain('### Part of a longer quotation, word for word.');
    expect(bot.discord.faults).toEqual([]);
  });

  it('beside reported speech, which is shown on request', async () => {
    const given = { speaker: 'Lavrov', about: 'sanctions', reported: 'true' };
    const { body } = await bot.discord.slash('quote', given, place);
    expect(shown(body)).toContain('> Russia on Thursday denied');
  });
});
