import type { Asked, Message, There, Way } from '../../src/discord/asked.ts';
import type { Pressed } from '../../src/discord/press/press.ts';
import { shown } from './bot.ts';

export const HERE = '100000000000000001';
export const MEMBER = '900000000000000001';

/** What was answered, in the words that are read, and how. */
export interface Answered {
  readonly text: string;
  readonly way: Way;
}

/** Somebody who asks in a listed server, and what they are answered. */
export function askedOf(change: Partial<Asked> = {}) {
  const answers: Answered[] = [];
  const announced: Way[] = [];
  const asked: Asked = {
    id: '1',
    kind: 'command',
    name: 'ask',
    server: HERE,
    owners: { '0': HERE },
    called: 'Somebody',
    member: MEMBER,
    permissions: 0n,
    roles: [],
    channel: '5',
    parent: null,
    isDirect: false,
    may: 0n,
    given: {},
    files: {},
    chosen: [],
    message: null,
    replied: null,
    there: null,
    answer: async (message, way) => void answers.push({ text: shown(message), way }),
    later: async (way) => void announced.push(way),
    ...change,
  };
  return { asked, answers, announced };
}

/** Somebody who presses something under a message of the bot that reads so at its end. */
export function pressedOf(line: string, change: Partial<Pressed> = {}) {
  const posted: { readonly message: Message; readonly nonce: string }[] = [];
  const done: string[] = [];
  let takes = true;
  const there: There = {
    form: async () => void done.push('form'),
    remove: async () => void done.push('remove'),
    ignore: async () => void done.push('ignore'),
    async post(message, nonce) {
      posted.push({ message, nonce });
      return takes;
    },
  };
  const message: Pressed['message'] = {
    id: '77',
    edited: null,
    isMine: true,
    content: '',
    components: [{ type: 17, components: [{ type: 10, content: `-# Asked: ${line}` }] }],
    isPrivate: false,
  };
  const { asked, answers, announced } = askedOf({ kind: 'pressed', there, message, ...change });
  return { pressed: asked as Pressed, answers, announced, posted, done, refuse: () => (takes = false) };
}
