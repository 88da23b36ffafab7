import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeArticle } from '../../../src/corpus/make.ts';
import { openLibrary } from '../../../src/library.ts';
import { deskOf, openBot, OPEN, shown } from '../bot.ts';
import { find, under } from './under.ts';

const here = { server: OPEN };
const somebody = { id: '900000000000000001', username: 'somebody', bot: false };
const article = (n: number, who: string, words: string) =>
  makeArticle(`${n}.txt`, `The quay ${n}\n\n${who} said: “${words}”\n`, {});
const library = openLibrary(
  [
    article(1, 'The mayor, Ida Holm,', 'The quay is shut.'),
    article(2, 'The mayor, Ida Holm,', 'The quay will open.'),
    article(3, 'The pilot Tom Holm', 'The quay is deep.'),
  ],
  null,
);

describe('several people of a name', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  beforeAll(async () => {
    bot = await openBot({ desk: deskOf(library) });
  });
  afterAll(() => bot.close());

  const asked = async () =>
    (await bot.discord.slash('quote', { speaker: 'Holm', sort: 'oldest' }, here)).body;

  it('are offered in a menu, with office and count, most quoted first', async () => {
    const body = await asked();
    expect(
      under(body)
        .map(({ label }) => label)
        .slice(0, 2),
    ).toEqual(['Ida Holm', 'Tom Holm']);
    expect(JSON.stringify(body)).toMatch(/"description":"(?:The )?mayor · 2 quotations"/);
  });

  it('are told apart by choosing one: in its place for whoever asked, and alone for another', async () => {
    const body = await asked();
    const { id, menu } = find(body, 'Tom Holm');
    const own = await bot.discord.press(menu!, body, here, id);
    expect(own.ephemeral).toBe(false);
    expect(shown(own.body)).toMatch(/^### Tom Holm · 1 quotation/);
    expect(shown(own.body)).toMatch(/Asked: \/quote speaker: Tom Holm sort: oldest$/);
    const other = await bot.discord.press(menu!, body, { ...here, member: somebody }, id);
    expect(other.ephemeral).toBe(true);
    expect(shown(other.body)).toContain('The quay is deep.');
    expect(bot.discord.faults).toEqual([]);
  });

  it('are chosen after a question in plain words too, and not where the articles have changed', async () => {
    const { body } = await bot.discord.slash('ask', { question: 'What did Holm say about the quay?' }, here);
    const { id, menu } = find(body, 'Ida Holm');
    const chosen = await bot.discord.press(menu!, body, here, id);
    expect(shown(chosen.body)).toMatch(/Asked: \/quote speaker: Ida Holm about: the quay$/);
    const later = await openBot({ desk: deskOf(openLibrary([article(4, 'Ann Holm', 'No.')], null)) });
    expect(shown((await later.discord.press(menu!, body, here, id)).body)).toMatch(/ask again/);
    await later.close();
  });
});
