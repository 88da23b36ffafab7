import { describe, expect, it } from 'vitest';
import type { Asked, Typing } from '../../src/discord/asked.ts';
import { atHome, typedAtHome } from '../../src/discord/at-home.ts';
import { messageOfLine } from '../../src/discord/message-of.ts';
import type { Room } from '../../src/discord/room.ts';
import { say } from '../../src/words.ts';
import { askedOf, HERE, MEMBER } from './asked-of.ts';

const SERVERS = ['1', HERE, '3'];
const room = { servers: SERVERS } as unknown as Room;
const rights = { permissions: 8n, roles: ['4'] };
const direct = { ...rights, server: null, owners: {}, isDirect: true };
const carried = { ...rights, server: '9', owners: { '1': MEMBER } };

/** Members of these servers, and of which it was asked whether they are. */
function membersOf(...servers: string[]) {
  const looked: string[] = [];
  const isMember = async (server: string, member: string): Promise<boolean> => {
    looked.push(`${server} ${member}`);
    return servers.includes(server);
  };
  return { looked, isMember };
}
const typingOf = (change: Partial<Asked>): Typing => {
  const { kind: _, ...from } = askedOf(change).asked;
  return { ...from, kind: 'typing', option: 'speaker', typed: '', offer: async () => {} };
};

describe('what is asked outside of a listed server', () => {
  it('is, in direct messages, as if it came from the first that they are a member of, with no right there', async () => {
    const { looked, isMember } = membersOf(HERE, '3');
    const { asked } = askedOf(direct);
    const home = { server: HERE, owners: { '0': HERE }, permissions: 0n, roles: [], isElsewhere: true };
    expect(await atHome(room, asked, isMember)).toMatchObject({ ...home, member: MEMBER });
    expect(looked).toEqual([`1 ${MEMBER}`, `${HERE} ${MEMBER}`]);
    expect(await typedAtHome(room, typingOf(direct), isMember)).toMatchObject({ ...home, kind: 'typing' });
  });

  it('is, where it is a listed server too, as if it came from that one', async () => {
    const { looked, isMember } = membersOf('1', '3');
    const home = await atHome(room, askedOf({ ...carried, server: '3' }).asked, isMember);
    expect([home.server, looked]).toEqual(['3', [`3 ${MEMBER}`]]);
  });

  it('is as it was where they are a member of none', async () => {
    const { looked, isMember } = membersOf();
    const { asked } = askedOf(direct);
    expect(await atHome(room, asked, isMember)).toBe(asked);
    expect(looked).toHaveLength(3);
    const typing = typingOf(direct);
    expect(await typedAtHome(room, typing, isMember)).toBe(typing);
  });

  it.each([
    ['in a listed server', {}],
    ['by somebody else’s installation', { ...carried, owners: { '1': '7' } }],
    ['by a mention where others read it', { ...carried, kind: 'mention' as const }],
    ['through the installation in another server', { ...carried, owners: { '0': '9' } }],
  ])('is as it was, and nobody is looked up, %s', async (_, change) => {
    const { looked, isMember } = membersOf(...SERVERS);
    const { asked } = askedOf(change);
    expect(await atHome(room, asked, isMember)).toBe(asked);
    expect(looked).toEqual([]);
  });

  it('offers nothing while somebody types in a listed server or by somebody else’s installation but what is offered there', async () => {
    const { looked, isMember } = membersOf(...SERVERS);
    for (const change of [{}, { ...carried, owners: { '1': '7' } }]) {
      const typing = typingOf(change);
      expect(await typedAtHome(room, typing, isMember)).toBe(typing);
    }
    expect(looked).toEqual([]);
  });

  it('is answered in direct messages as it was, and elsewhere to them alone', async () => {
    const { isMember } = membersOf(HERE);
    const line = messageOfLine(say`Here`);
    for (const [change, all] of [
      [{ ...direct, kind: 'mention' as const }, 'all'],
      [direct, 'all'],
      [carried, 'alone'],
    ] as const) {
      const { asked, answers, announced } = askedOf(change);
      const home = await atHome(room, asked, isMember);
      for (const way of ['all', 'alone', 'instead'] as const) {
        await home.answer(line, way);
        await home.later(way);
      }
      expect(answers.map(({ way }) => way)).toEqual([all, 'alone', 'instead']);
      expect(announced).toEqual([all, 'alone', 'instead']);
    }
  });

  it('is announced to them alone where Discord takes long, or in the place of what was pressed', async () => {
    const held = Promise.withResolvers<boolean>();
    const [command, button] = [askedOf(carried), askedOf({ ...carried, kind: 'pressed' })];
    const others = [askedOf(carried), command, button];
    const waiting = others.map(({ asked }) => atHome(room, asked, () => held.promise));
    await expect
      .poll(() => [command.announced, button.announced], { interval: 5 })
      .toEqual([['alone'], ['instead']]);
    held.resolve(true);
    expect((await Promise.all(waiting)).map(({ server }) => server)).toEqual(['1', '1', '1']);
  });
});
