import { PermissionFlagsBits as Bits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../src/discord/reply/compose.ts';
import type { Outcome } from '../../../src/discord/desk/desk.ts';
import type { Press, Pressed } from '../../../src/discord/press/press.ts';
import { remove } from '../../../src/discord/press/remove.ts';
import { share } from '../../../src/discord/press/share.ts';
import { who } from '../../../src/discord/press/who.ts';
import type { Room } from '../../../src/discord/room.ts';
import { say } from '../../../src/words.ts';
import { HERE, MEMBER, pressedOf } from '../asked-of.ts';
import { shown } from '../bot.ts';
import { replyOf } from '../reply/made.ts';

const MARK = '0123456789ab';
const ID = `v1:share:0:${MARK}`;
const WRITE = Bits.ViewChannel | Bits.SendMessages;
const IN_THREAD = Bits.ViewChannel | Bits.SendMessagesInThreads;
const both = { permissions: WRITE, may: WRITE };
const FOUND: Outcome = {
  kind: 'shown',
  body: compose(replyOf([{ style: 'text', says: say`An answer` }], [])),
};

/** What comes of pressing this, where the desk finds that. */
async function pressing(
  press: Press,
  change: Partial<Pressed>,
  { id = ID, outcome = FOUND, line = '/quote speaker: Holm', takes = true } = {},
) {
  const asked: object[] = [];
  const room = {
    desk: { answer: async (question: object) => (asked.push(question), outcome) },
  } as unknown as Room;
  const { pressed, refuse, ...came } = pressedOf(line, change);
  if (!takes) refuse();
  await press.run(room, pressed, id);
  return { ...came, asked };
}

describe('sharing an answer', () => {
  it('posts it once for all to see, looked up anew for whoever shares it', async () => {
    const { posted, answers, asked } = await pressing(share, both);
    expect(asked).toEqual([
      expect.objectContaining({
        kind: 'again',
        does: 'page',
        server: HERE,
        member: MEMBER,
        owner: MEMBER,
        by: 'Somebody',
        line: '/quote speaker: Holm',
        number: 0,
        mark: MARK,
      }),
    ]);
    expect(posted.map(({ message }) => shown(message))).toEqual(['An answer']);
    expect(posted[0]!.nonce).toMatch(/^[0-9a-f]{24}$/);
    expect(answers).toEqual([{ text: 'Shared in this channel.', way: 'alone' }]);
    const again = await pressing(share, both);
    expect(again.posted[0]!.nonce).toBe(posted[0]!.nonce);
    const other = await pressing(share, both, { id: `v1:share:4:${MARK}` });
    expect(other.posted[0]!.nonce).not.toBe(posted[0]!.nonce);
  });

  it.each([
    ['one who may see and write', both, null],
    ['an administrator', { permissions: Bits.Administrator, may: Bits.Administrator }, null],
    ['one in a thread', { parent: '5', permissions: IN_THREAD, may: IN_THREAD }, null],
    ['one who may not see', { ...both, permissions: Bits.SendMessages }, /^You may not write/],
    ['one who may not write', { ...both, permissions: Bits.ViewChannel }, /^You may not write/],
    ['one in a thread who may write in channels alone', { ...both, parent: '5' }, /^You may not write/],
    [
      'one in a channel who may write in threads alone',
      { permissions: IN_THREAD, may: WRITE },
      /^You may not write/,
    ],
    ['one where the bot may not write', { ...both, may: Bits.ViewChannel }, /^I may not write/],
    ['one elsewhere', { ...both, isElsewhere: true }, /./],
  ])('is for %s, or not', async (_, change, refused) => {
    const { posted, answers, asked } = await pressing(share, change);
    expect(posted).toHaveLength(refused ? 0 : 1);
    expect(asked).toHaveLength(refused ? 0 : 1);
    expect(answers.map(({ way }) => way)).toEqual(['alone']);
    expect(answers[0]!.text).toMatch(refused ?? /^Shared/);
  });

  it('says to them alone what came of it where nothing is posted', async () => {
    const silenced = await pressing(share, both, { takes: false });
    expect(silenced.answers).toEqual([{ text: expect.stringMatching(/^I may not write/), way: 'alone' }]);
    for (const given of [{ id: 'v1:share' }, { outcome: { kind: 'none' } as const }]) {
      const { posted, answers } = await pressing(share, both, given);
      expect(posted).toEqual([]);
      expect(answers).toEqual([{ text: expect.stringContaining('ask again'), way: 'alone' }]);
    }
    const late = await pressing(share, both, { outcome: { kind: 'late' } });
    expect([late.posted, late.answers]).toEqual([[], []]);
  });
});

it('what takes long to share is announced to whoever shares it, alone', async () => {
  const held = Promise.withResolvers<Outcome>();
  const room = { desk: { answer: () => held.promise } } as unknown as Room;
  const sharing = [1, 2].map(() => pressedOf('/quote speaker: Holm', both));
  const done = sharing.map(({ pressed }) => share.run(room, pressed, ID));
  await expect.poll(() => sharing[1]!.announced, { interval: 5 }).toEqual(['alone']);
  held.resolve(FOUND);
  await Promise.all(done);
  expect(sharing.map(({ posted }) => posted.length)).toEqual([1, 1]);
});

describe('removing an answer', () => {
  it.each([
    ['whoever asked', {}, `v1:rm:${MEMBER}`, true],
    ['who manages messages', { permissions: Bits.ManageMessages }, 'v1:rm:1', true],
    ['an administrator', { permissions: Bits.Administrator }, 'v1:rm:1', true],
    ['somebody else', { permissions: WRITE }, 'v1:rm:1', false],
    ['who manages the server alone', { permissions: Bits.ManageGuild }, 'v1:rm:1', false],
    ['an id without a member', {}, 'v1:rm:', false],
  ])('is for %s, or not', async (_, change, id, may) => {
    const { done, answers } = await pressing(remove, change, { id });
    expect(done).toEqual(may ? ['remove'] : []);
    expect(answers.map(({ way }) => way)).toEqual(may ? [] : ['alone']);
  });
});

/** A message with this owner’s button to remove it. */
function under(isPrivate: boolean, owner: string | null): Partial<Pressed> {
  const { pressed } = pressedOf('/quote speaker: Holm');
  const row = { type: 1, components: [{ type: 2, style: 2, label: 'Remove', custom_id: `v1:rm:${owner}` }] };
  const components = [...(owner === null ? [] : [row as never]), ...pressed.message.components];
  return { message: { ...pressed.message, isPrivate, components } };
}

describe('choosing one of several people', () => {
  it.each([
    ['whoever asked', under(false, MEMBER), 'instead', { owner: MEMBER }],
    ['somebody else', under(false, '1'), 'alone', { owner: null }],
    ['anybody where nobody owns it', under(false, null), 'alone', { owner: null }],
    ['whoever alone sees it', under(true, null), 'instead', { owner: null }],
  ])('shows to %s what they said', async (_, change, way, owned) => {
    const { answers, asked } = await pressing(who, change, { id: `v1:who:1:${MARK}` });
    expect(asked).toEqual([expect.objectContaining({ kind: 'again', does: 'who', number: 1, ...owned })]);
    expect(answers).toEqual([{ text: 'An answer', way }]);
  });
});
