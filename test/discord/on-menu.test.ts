import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../support/seeds.ts';
import { deskOf, openBot, OPEN, OTHER, shown } from './bot.ts';

const COMMAND = 'Check quotations';
const QUOTED = [
  '“On missile defence, we do not agree yet,” Rasmussen said.',
  'Putin said: "We do not consider Russia to be an enemy".',
  '“consider Russia an enemy”',
  '“The moon is made of green cheese,” said Lavrov.',
];

/** The button under a body that the bot sent. */
const button = (body: unknown): { label: string; custom_id: string } | null => {
  const found = /\{"type":2,[^{}]*\}/.exec(JSON.stringify(body));
  return found && (JSON.parse(found[0]) as { label: string; custom_id: string });
};

describe('the command in the menu of a message', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(seedLibrary) });
  });
  afterAll(() => bot.close());

  const use = (content: string, server = OPEN) => bot.discord.menu(COMMAND, content, { server });

  it('checks every quotation of that message, each with its speaker, seen by who asked alone', async () => {
    const { body, ephemeral } = await use(QUOTED.join('\n\n'));
    const text = shown(body);
    expect(ephemeral).toBe(true);
    expect(text).toContain('### 4 quotations in this message.');
    for (const line of [
      'Word for word: number 1',
      'Part of a longer quotation: number 3',
      'Altered: number 2',
      'Not in these articles: number 4',
    ])
      expect(text).toContain(line);
    expect(text).toContain('> **Anders Fogh Rasmussen**'.slice(2));
    expect(button(body)).toBeNull();
    expect(bot.discord.faults).toEqual([]);
  });

  it('answers twenty in one reply within the limits, the rest on the next pages', async () => {
    const many = Array.from({ length: 5 }, () => QUOTED).flat();
    let outcome = await use(many.join('\n\n'));
    expect(shown(outcome.body)).toContain('### 20 quotations in this message.');
    const seen: string[] = [];
    for (let page = 1; ; page++) {
      seen.push(
        ...shown(outcome.body)
          .matchAll(/^(\d+)\\?\. /gm)
          .map(([, number]) => number!),
      );
      const next = button(outcome.body)!;
      expect(shown(outcome.body)).toMatch(new RegExp(`Page ${page} of \\d`));
      if (next.label.startsWith('First')) break;
      outcome = await bot.discord.press(next.custom_id, outcome.body, { server: OPEN });
    }
    expect(seen).toEqual(Array.from({ length: 20 }, (_, i) => String(i + 1)));
    const first = await bot.discord.press(button(outcome.body)!.custom_id, outcome.body, { server: OPEN });
    expect(shown(first.body)).toContain('Page 1 of ');
    expect(bot.discord.faults).toEqual([]);
  });

  it('says plainly that there is none', async () => {
    for (const content of ['Nothing said here.', '', 'He is “mad”.'])
      expect(shown((await use(content)).body)).toContain('No quotation in this message');
  });

  it('takes lines set off as quoted for a quotation', async () =>
    expect(shown((await use('> On missile defence, we do not agree yet')).body)).toContain(
      'Word for word: number 1',
    ));

  it('is closed where the bot is closed', async () => {
    const { body, ephemeral } = await use(QUOTED[0]!, OTHER);
    expect(shown(body)).toContain('I answer only in the servers that my owner has listed.');
    expect(ephemeral).toBe(true);
  });

  it('turns the page though an answer to somebody else takes long, and says so later when there is none', async () => {
    const desk = deskOf(seedLibrary);
    const slow = await openBot({
      desk: {
        ...desk,
        async answer(asked) {
          if (asked.kind === 'page') await pause(1_200);
          return desk.answer(asked);
        },
      },
    });
    const many = Array.from({ length: 5 }, () => QUOTED).flat();
    const { body } = await slow.discord.menu(COMMAND, many.join('\n\n'), { server: OPEN });
    const next = await slow.discord.press(button(body)!.custom_id, body, { server: OPEN });
    expect(next.deferred).toBe(true);
    expect(shown(next.body)).toContain('Page 2 of');
    const gone = await slow.discord.press('v1:kept:1:2', body, { server: OPEN });
    expect({ deferred: gone.deferred, ephemeral: gone.ephemeral }).toEqual({
      deferred: true,
      ephemeral: true,
    });
    expect(shown(gone.body)).toContain('no longer kept');
    expect(slow.discord.faults).toEqual([]);
    await slow.close();
  });

  it('says what to do, alone to whoever presses, when it was started again, and leaves the page as it is', async () => {
    const { body } = await use(
      Array.from({ length: 5 }, () => QUOTED)
        .flat()
        .join('\n\n'),
    );
    const restarted = await openBot({ desk: deskOf(seedLibrary) });
    const { custom_id: id } = button(body)!;
    const pressed = await restarted.discord.press(id, { ...body, flags: 64 }, { server: OPEN });
    expect(pressed.ephemeral).toBe(true);
    expect(shown(pressed.body)).toBe(
      'These pages are no longer kept: they hold words of the message, so they go after an hour, and whenever I am started again. To see them, press and hold that message (right-click it on a computer), then Apps, then the same command as before.',
    );
    expect(shown(await restarted.discord.press(id, body, { server: OTHER }).then((one) => one.body))).toBe(
      'I answer only in the servers that my owner has listed.',
    );
    expect(restarted.discord.faults).toEqual([]);
    await restarted.close();
  });

  it('says so when the pages are no longer kept, or the button is not its own', async () => {
    for (const id of ['v1:kept:1:2', 'v1:kept:x', 'other'])
      expect(shown((await bot.discord.press(id, {}, { server: OPEN })).body)).toMatch(
        id === 'v1:kept:1:2' ? /no longer kept/ : /ask again/,
      );
  });
});
