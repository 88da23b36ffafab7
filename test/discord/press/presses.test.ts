import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../../support/seeds.ts';
import type { Place } from '../../../src/local/discord/interactions.ts';
import type { Json } from '../../../src/local/discord/json.ts';
import type { Report } from '../../../src/discord/reports/report.ts';
import { deskOf, openBot, OPEN, OTHER, shown } from '../bot.ts';
import { find, under } from './under.ts';

const here = { server: OPEN };
const SEND_MESSAGES = 1 << 11;
const VIEW_CHANNEL = 1 << 10;
const MANAGE_MESSAGES = 1 << 13;
const MANAGE_SERVER = 1 << 5;
const somebody = { id: '900000000000000001', username: 'somebody', bot: false };
const other: Place = { server: OPEN, member: somebody, permissions: String(VIEW_CHANNEL | SEND_MESSAGES) };
/** Somebody who is no member of any listed server. */
const stranger = { id: '900000000000000002', username: 'stranger', bot: false };
const abroad: Place[] = [{ member: stranger }, { server: OPEN, ownInstallation: true, member: stranger }];
const SPEAKER = { speaker: 'Rasmussen' };
const EVENT = { event: 'Bush Putin phone call' };
const REPORT: Report = {
  server: OPEN,
  kind: 'date',
  place: '80ac1a268c:92-521',
  note: 'It was a *Thursday*.',
  day: '2026-01-02',
};
/** What the words of an article begin with on a card, and in a block. */
const ARTICLE = /^(?:> |“)/m;

describe('what stands under an answer', () => {
  let bot: Awaited<ReturnType<typeof openBot>>;
  const kept: Omit<Report, 'day'>[] = [];
  beforeAll(async () => {
    bot = await openBot({
      desk: deskOf(seedLibrary),
      reports: { add: (report) => kept.push(report) > 0, of: () => [REPORT], forget: () => true },
    });
  });
  afterAll(() => bot.close());

  const ask = async (name: string, given: Record<string, string>) =>
    (await bot.discord.slash(name, given, here)).body;
  const press = (body: Json, label: string, place: Place = here) => {
    const { id, menu } = find(body, label);
    return menu === undefined ? bot.discord.press(id, body, place) : bot.discord.press(menu, body, place, id);
  };

  it('is two rows at most: what is common as buttons, the rest in a menu', async () => {
    const several = await ask('quote', SPEAKER);
    expect(under(several).map(({ label }) => label)).toEqual([
      'Number 1',
      'Number 2',
      'Number 3',
      'Number 4',
      'Next: from 5 of 7',
      'Ask further',
      'All as text',
      'Remove',
    ]);
    const one = await ask('when', EVENT);
    expect(under(one).map(({ label, menu }) => `${menu ?? ''} ${label}`.trim())).toEqual([
      'v1:more Remove',
      'v1:more Report a mistake',
      'Read around',
      'Cite',
      'Copy',
      'Ask further',
    ]);
    for (const { id } of [...under(several), ...under(one)]) expect(id).toMatch(/^v1:[a-z]+(?::[\w:-]+)?$/);
  });

  it('cites a passage in four styles and as two files, to whoever presses alone', async () => {
    const { body, ephemeral, files } = await press(await ask('when', EVENT), 'Cite', other);
    expect(ephemeral).toBe(true);
    for (const line of [
      '“Putin voices concern over US missile defense system,” Taipei Times, March 30, 2007, http://www.taipeitimes.com/News/world/archives/2007/03/30/2003354541.',
      'Putin voices concern over US missile defense system. (2007, March 30). Taipei Times. http:',
      '“Putin voices concern over US missile defense system.” Taipei Times, 30 Mar. 2007, http:',
      'Taipei Times (2007) ‘Putin voices concern over US missile defense system’, 30 March. Available at: http:',
    ])
      expect(shown(body)).toContain(`\`\`\`\n${line}`);
    expect(files['80ac1a268c.bib']).toContain('year = {2007},\nmonth = mar,\nday = {30},');
    expect(files['80ac1a268c.ris']).toMatch(/^TY {2}- NEWS\nID {2}- 80ac1a268c\nTI {2}- Putin voices/);
  });

  it('gives a quotation alone, to be copied and as a file, once chosen from several', async () => {
    const chosen = await press(await ask('quote', SPEAKER), 'Number 2');
    expect(chosen.ephemeral).toBe(true);
    expect(shown(chosen.body)).toContain('**“But we all agreed');
    const { body, files } = await press(chosen.body, 'Copy');
    const words =
      '“But we all agreed that it is important to keep on trying, to keep on talking, and to keep on listening to each other’s concerns,”';
    expect(shown(body)).toBe(`\`\`\`\n${words}\n\`\`\``);
    expect(Object.values(files)).toEqual([`${words}\n`]);
  });

  it('gives every passage of an answer with where it stands as a file', async () => {
    const { body, ephemeral, files } = await press(await ask('quote', SPEAKER), 'All as text', other);
    expect(ephemeral).toBe(true);
    expect(shown(body)).toContain('7 in all');
    const text = files['answer.txt']!;
    expect(text.match(/^> /gm)).toHaveLength(7);
    for (const cited of [
      'NATO, Russia fail to defuse missile defence row\nhttps://archive.pakistantoday.com.pk/2011/12/08/nato-russia-fail-to-defuse-missile-defence-row\n',
      'Pakistan Today · ',
      '8 December 2011 (date from the address) · paragraphs 1, 2 · d37eb9e7cd:219-908\n',
    ])
      expect(text).toContain(cited);
    expect(text).toMatch(/Asked: \/quote speaker: Rasmussen\n$/);
  });

  it('shows the closest passages, under a label that they are no answer, to whoever presses alone', async () => {
    const nothing = await ask('ask', { question: 'when did Obama visit Moscow?' });
    expect(shown(nothing)).not.toMatch(/^> /m);
    const { body, ephemeral } = await press(nothing, 'Closest passages, not an answer (3)', other);
    expect(ephemeral).toBe(true);
    expect(shown(body)).toContain('Closest passages, not an answer:\n> ');
    const next = await press(body, 'Next');
    expect(shown(next.body)).toMatch(/Here: [23](?: to 3)? of 3\./);
  });

  it('asks another question by a form, and answers everybody or the member alone', async () => {
    const before = await ask('quote', SPEAKER);
    const { body: form, done } = await press(before, 'Ask further', other);
    expect(done).toBe('form');
    const question = 'What did Rasmussen say?';
    const open = await bot.discord.submit(form, { question, 'seen-by': 'all' }, other);
    expect(open.ephemeral).toBe(false);
    expect(shown(open.body)).toMatch(/^### Anders Fogh Rasmussen/);
    expect(find(open.body, 'Remove').id).toBe(`v1:rm:${somebody.id}`);
    const alone = await bot.discord.submit(form, { question, 'seen-by': 'me' }, here);
    expect(alone.ephemeral).toBe(true);
    expect(find(alone.body, 'Share').id).toMatch(/^v1:share:/);
    const onward = { question: 'and Lavrov?', 'seen-by': 'all' };
    const joined = await bot.discord.submit(form, onward, here, before);
    expect(shown(joined.body)).toMatch(/^### Sergei Lavrov/);
  });

  it('removes an answer for whoever asked and for who may manage messages, and refuses another in one sentence', async () => {
    const body = await ask('quote', SPEAKER);
    const refused = await press(body, 'Remove', other);
    expect([refused.done, refused.ephemeral]).toEqual([undefined, true]);
    expect(shown(refused.body)).toBe(
      'Only the person who asked, or somebody who can manage messages here, can remove this.',
    );
    const manager = { ...other, permissions: String(MANAGE_MESSAGES) };
    expect((await press(body, 'Remove', { ...here, permissions: '0' })).done).toBe('removed');
    expect((await press(body, 'Remove', manager)).done).toBe('removed');
    const turned = await press(body, 'Next', other);
    expect(find(turned.body, 'Remove').id).toBe(find(body, 'Remove').id);
  });

  const posted = () => bot.discord.posted.length;
  const alone = () => ask('quote', { ...SPEAKER, private: 'true' });
  describe('shared from an answer that one member alone sees', () => {
    const may = { ...other, permissions: String(VIEW_CHANNEL | SEND_MESSAGES) };

    it('is an ordinary message, once however often it is pressed, which its sharer may remove', async () => {
      const before = posted();
      const body = { ...(await alone()), flags: 64 };
      const { id } = find(body, 'Share in this channel');
      const outcomes = await bot.discord.pressAll([id, id], body, may);
      expect(outcomes.map(({ body: one }) => shown(one)).toSorted()).toEqual(['', 'Shared in this channel.']);
      expect(posted()).toBe(before + 1);
      const message = bot.discord.posted.at(-1)!.body;
      expect(shown(message)).toMatch(/-# Shared by somebody\n-# Asked: \/quote speaker: Rasmussen$/);
      expect(message['allowed_mentions']).toMatchObject({ parse: [] });
      expect(message['enforce_nonce']).toBe(true);
      expect(find(message, 'Remove').id).toBe(`v1:rm:${somebody.id}`);
      const next = await press(message, 'Next', here);
      expect(shown(next.body)).toContain('Here: 5 to 7 of 7.');
    });

    it('is refused to a member who may not write there, and where the bot may not', async () => {
      const before = posted();
      const body = { ...(await alone()), flags: 64 };
      const muted = await press(body, 'Share', { ...may, permissions: String(VIEW_CHANNEL) });
      expect(shown(muted.body)).toMatch(/^You may not write messages in this channel/);
      const silenced = await press(body, 'Share', { ...may, appPermissions: String(VIEW_CHANNEL) });
      expect(shown(silenced.body)).toMatch(/^I may not write messages in this channel/);
      expect(posted()).toBe(before);
    });
  });

  it('keeps a report of a mistake with the passage, and without the member', async () => {
    const { body: form, done } = await press(await ask('when', EVENT), 'Report a mistake', other);
    expect(done).toBe('form');
    const sent = await bot.discord.submit(form, { kind: 'date', note: 'It was a Thursday.' }, other);
    expect(shown(sent.body)).toMatch(/^Thank you\./);
    expect(kept).toEqual([
      { server: OPEN, kind: 'date', place: '80ac1a268c:92-521', note: 'It was a Thursday.' },
    ]);
    for (const [id, kind] of [
      ['v1:report:0000000000:1-5', 'date'],
      [String(form['custom_id']), 'mine'],
    ])
      await bot.discord.submit({ ...form, custom_id: id }, { kind: kind! }, other);
    expect(kept).toHaveLength(1);
  });

  it('lists what was reported for who may manage the server, and for nobody else', async () => {
    const see = (place: Place) => bot.discord.slash('corpus', { reports: 'true' }, place);
    const listed = await see({ server: OPEN, permissions: String(MANAGE_SERVER) });
    expect(listed.ephemeral).toBe(true);
    expect(shown(listed.body)).toBe(
      '### Reported as mistakes: 1, newest first.\n2 January 2026 · The wrong date · 80ac1a268c\\:92-521\nIt was a \\*Thursday\\*.',
    );
    expect(shown((await see(other)).body)).toBe(
      'Only those who may manage the server, and those its admins allow, can see what was reported.',
    );
    expect(shown((await see({ server: OTHER })).body)).toMatch(/^I answer only/);
    expect(shown((await bot.discord.slash('corpus', {}, here)).body)).toMatch(/^### 5 articles/);
  });

  it('says to ask again where an id does not stand there, and shows nothing to strangers', async () => {
    const bodies = [await ask('quote', SPEAKER), await ask('when', EVENT)];
    const forged = [
      'v1:cite:d37eb9e7cd:0-40',
      'v1:copy:d37eb9e7cd:572-600',
      'v1:text:0:000000000000',
      'v1:near:0:000000000000',
      'v1:who:0:000000000000',
      'v1:share:0:000000000000',
      'v1:report:d37eb9e7cd:0-40',
      'v1:further:more',
      `v1:rm:${somebody.id}`,
      'v2:cite:d37eb9e7cd:219-261',
      'v1:__proto__',
    ];
    for (const id of forged)
      for (const [where, chosen] of [
        [id, undefined],
        ['v1:use', id],
        ['v1:more', id],
      ] as const) {
        const { body, ephemeral, done } = await bot.discord.press(where, bodies[0]!, other, chosen);
        expect([shown(body).endsWith('Please ask again.'), ephemeral, done]).toEqual([true, true, undefined]);
      }
    for (const body of bodies)
      for (const { id, menu } of under(body))
        for (const place of [{ server: OTHER }, ...abroad]) {
          const outcome = await bot.discord.press(menu ?? id, body, place, menu && id);
          expect(shown(outcome.body)).toBe('I answer only in the servers that my owner has listed.');
        }
  });

  it('answers once where somebody presses twice', async () => {
    const body = await ask('when', EVENT);
    const { id } = find(body, 'Cite');
    const outcomes = await bot.discord.pressAll([id, id, id], body, here);
    expect(outcomes.map(({ done }) => done).filter((one) => one === 'ignored')).toHaveLength(2);
    expect(outcomes.filter(({ body: one }) => ARTICLE.test(shown(one)))).toHaveLength(1);
  });

  it('says so where the message is gone that it would change', async () => {
    const { body, ephemeral } = await press(await ask('quote', SPEAKER), 'Next', { ...here, isGone: true });
    expect([shown(body), ephemeral]).toEqual(['That message is gone. Ask again.', true]);
  });

  it('has sent nothing that Discord would refuse, and logged no error', () => {
    expect(bot.discord.faults).toEqual([]);
    expect(bot.log.filter((line) => line.startsWith('Error'))).toEqual([]);
  });
});
