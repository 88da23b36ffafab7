import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBot, OPEN, deskOf, shown } from '../bot.ts';
import { library } from '../made-library.ts';

const WORDS = /xylocarp|quondam|We agree|argue|told/iu;

describe('the log under a forced fault', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    const broken = { ...library, quote: library.quote };
    bot = await openBot({
      desk: deskOf({
        ...broken,
        ask: (question) => {
          if (question.includes('throws'))
            throw new SyntaxError(`Unexpected token, "${question}" is no JSON`);
          const answer = library.quote('Forged', question);
          return answer;
        },
      }),
    });
    bot.log.length = 0;
  });
  afterAll(() => bot.close());

  const mention = async (words: string): Promise<string> => {
    bot.discord.write(`<@${bot.discord.world.bot.id}> ${words}`, { server: OPEN });
    return shown((await bot.discord.nextPosted()).body);
  };

  it('holds no word of a member or an article where a message is not proved, and says how it is not', async () => {
    expect(await mention('xylocarp quondam')).toMatch(/log as [0-9a-f]{8}\.$/);
    expect(bot.log.at(-1)).toMatch(
      /^Error [0-9a-f]{8}: The reply is not proved: \S+ does not read \[\d+ characters\]\n/,
    );
    expect(bot.log.join('\n')).not.toMatch(WORDS);
  });

  it('nor where anything else throws with words in what it says', async () => {
    expect(await mention('xylocarp throws')).toMatch(/log as [0-9a-f]{8}\.$/);
    expect(bot.log.at(-1)).toMatch(/^Error [0-9a-f]{8}: SyntaxError\n +at /);
    expect(bot.log.join('\n')).not.toMatch(WORDS);
  });
});
