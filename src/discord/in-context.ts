import type { messageOfBody } from './message-of.ts';
import { aroundWords } from '../words/around.ts';

type Message = ReturnType<typeof messageOfBody>;

const ROW = 1;
const BUTTON = 2;
const LINK = 5;
/** Discord takes so many buttons in a row. */
const MOST = 5;

/** A row, as it is sent. */
interface Row {
  readonly type: number;
  readonly components: readonly { readonly type: number }[];
}

/** Whether one more button fits in a row. */
const hasRoom = ({ type, components }: Row): boolean =>
  type === ROW && components.length < MOST && components.every((part) => part.type === BUTTON);

/** The same message with a button that leads to the passage in its article, outside Discord, in its last row where there is room. It holds no word of an article. */
export function withContext(message: Message, url: string): Message {
  const button = { type: BUTTON, style: LINK, label: aroundWords.inContext, url };
  const last = message.components.at(-1) as Row | undefined;
  const row = last && hasRoom(last) ? last : null;
  const others = row ? message.components.slice(0, -1) : message.components;
  const components = [...(row?.components ?? []), button];
  const parts: unknown = [...others, { type: ROW, components }];
  return { ...message, components: parts as Message['components'] };
}
