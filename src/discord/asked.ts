import type { APIMessageTopLevelComponent, APIModalInteractionResponseCallbackData } from 'discord.js';
import type { Choice } from './choices.ts';
import type { messageOfBody } from './message-of.ts';

/** Something the bot may send, in discord.js's words. */
export type Message = ReturnType<typeof messageOfBody>;

/**
 * How a message is sent: for everybody where it was asked, for whoever asked alone, or in the place of the message under
 * which something was pressed. What mentions the bot is answered by a reply, whichever is wanted.
 */
export type Way = 'all' | 'alone' | 'instead';

/** A file that a member gives with a command. */
export interface GivenFile {
  readonly url: string;
  /** In bytes, as Discord has it. */
  readonly size: number;
}

/** A message that a member does something with: from its menu, or under it. */
export interface GivenMessage {
  readonly id: string;
  /** When it was changed last, in milliseconds since 1970; null for never. */
  readonly edited: number | null;
  /** Whether the bot wrote it. */
  readonly isMine: boolean;
  readonly content: string;
  readonly components: readonly APIMessageTopLevelComponent[];
  /** Whether one member alone sees it. */
  readonly isPrivate: boolean;
}

/** A message that somebody replies to. */
interface Replied {
  /** Whether the bot wrote it. */
  readonly isMine: boolean;
  /** The parts of it: none where somebody else wrote it. @throws what discord.js throws when it cannot be had */
  readonly components: () => Promise<readonly APIMessageTopLevelComponent[]>;
}

/** What can be done where something was pressed under a message. */
export interface There {
  /** Asks for more by a form: what is filled in comes as `sent`. */
  readonly form: (form: APIModalInteractionResponseCallbackData) => Promise<void>;
  /** Deletes the message. */
  readonly remove: () => Promise<void>;
  /** Takes note, and shows nothing. */
  readonly ignore: () => Promise<void>;
  /**
   * Posts an ordinary message in the channel.
   * @param nonce 25 signs at most: sent twice, it is one message
   * @returns whether the channel takes messages
   */
  readonly post: (message: Message, nonce: string) => Promise<boolean>;
}

/** Who does something, and where. */
interface From {
  /** The id that Discord gives to what was done. */
  readonly id: string;
  /** The id of the server; null in direct messages. */
  readonly server: string | null;
  /** For which server or member the bot was installed through which it is asked, as Discord has it: `0` a server, `1` a member. */
  readonly owners: Readonly<Record<string, string>>;
  /** The name of the member as it is shown there. */
  readonly called: string;
  /** The id of the member, what they may do there (Discord's bits), and the ids of their roles. */
  readonly member: string;
  readonly permissions: bigint;
  readonly roles: readonly string[];
  /** The id of the channel; null where Discord does not say. */
  readonly channel: string | null;
  /** The id of the channel that it belongs to where it is a thread; else null. */
  readonly parent: string | null;
  /** Whether it is the direct messages between the member and the bot, which nobody else sees. */
  readonly isDirect: boolean;
  /** What the bot may do there: Discord's bits. */
  readonly may: bigint;
  /** Whether `server` is one that the member belongs to, and it is done elsewhere: see `atHome`. */
  readonly isElsewhere?: boolean;
}

/**
 * Something that a member asks of the bot, by whatever way it has come: whoever answers sees this and nothing of what
 * carries it.
 */
export interface Asked extends From {
  readonly kind: 'command' | 'menu' | 'pressed' | 'sent' | 'mention';
  /** The name of the command, as it is typed (`verbatim settings`), or the id of what was pressed or sent; empty for a mention. */
  readonly name: string;
  /**
   * What was filled in, by the name of its option or field: a Boolean as `true` or `false`. The question of a mention is its
   * `question`: empty where there is none, missing where Discord does not show it. A `quotation` beside it is to be checked.
   */
  readonly given: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, GivenFile>>;
  /** What was chosen from a menu. */
  readonly chosen: readonly string[];
  /** What it was done with, or null. */
  readonly message: GivenMessage | null;
  /** The message that a mention replies to, or under which a form was opened; or null. */
  readonly replied: Replied | null;
  /** Where something was pressed; null for everything else. */
  readonly there: There | null;
  /** Sends the answer; once more beside it after the first. @throws what discord.js throws when that fails */
  readonly answer: (message: Message, way: Way) => Promise<void>;
  /** Says that the answer comes later, and which way; not after an answer. */
  readonly later: (way: Way) => Promise<void>;
}

/** Somebody is filling in an option of a command, and can be offered what they may mean. */
export interface Typing extends From {
  readonly kind: 'typing';
  readonly name: string;
  readonly option: string;
  readonly typed: string;
  readonly offer: (choices: readonly Choice[]) => Promise<void>;
}
