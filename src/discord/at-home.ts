import type { Asked, Typing, Way } from './asked.ts';
import { awaited } from './late.ts';
import type { IsMember } from './membership.ts';
import { isOpenTo } from './place.ts';
import type { Room } from './room.ts';

/**
 * The listed server of which somebody is a member: the one they are in just now, else the first in the order of DISCORD_SERVERS.
 * One is enough: whoever is a member of several is shown nothing that they could not see in it.
 */
async function homeOf(
  { servers }: Pick<Room, 'servers'>,
  { server, member }: Asked | Typing,
  isMember: IsMember,
): Promise<string | null> {
  const here = servers.filter((one) => one === server);
  for (const one of [...here, ...servers]) if (await isMember(one, member)) return one;
  return null;
}

/**
 * Whether something may be answered as if it were asked at home: in direct messages, or through the installation of whoever
 * asks. A mention is answered where everybody reads it, so that it counts in direct messages alone.
 */
const isCarried = ({ kind, isDirect, owners, member }: Asked | Typing): boolean =>
  isDirect || (kind !== 'mention' && owners['1'] === member);

/** As if it came from that server, though with no right there. */
const from = (home: string) => ({
  server: home,
  owners: { '0': home },
  permissions: 0n,
  roles: [],
  isElsewhere: true,
});

/**
 * What is asked in direct messages, or by somebody who installed the bot for themselves, as if it were asked in the server that
 * they are a member of. Others who read along may be strangers, so that outside of direct messages to the bot they alone see the answer.
 * @returns it as it is where it comes from a listed server, or from a stranger to all of them
 */
export async function atHome(room: Room, asked: Asked, isMember: IsMember): Promise<Asked> {
  if (isOpenTo(room, asked) || !isCarried(asked)) return asked;
  const announced: Way = asked.kind === 'pressed' ? 'instead' : 'alone';
  const home = await awaited(asked, homeOf(room, asked, isMember), announced);
  if (home === null) return asked;
  const wayOf = (way: Way): Way => (way === 'all' && !asked.isDirect ? 'alone' : way);
  return {
    ...asked,
    ...from(home),
    answer: (message, way) => asked.answer(message, wayOf(way)),
    later: (way) => asked.later(wayOf(way)),
  };
}

/** The same of what is being typed. */
export async function typedAtHome(room: Room, typing: Typing, isMember: IsMember): Promise<Typing> {
  if (isOpenTo(room, typing) || !isCarried(typing)) return typing;
  const home = await homeOf(room, typing, isMember);
  return home === null ? typing : { ...typing, ...from(home) };
}
