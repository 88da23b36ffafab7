import { PermissionFlagsBits } from 'discord.js';
import { adminWords } from '../../words/admin.ts';

/** A permission that the bot needs, as Discord calls it, and what for. */
interface Needed {
  readonly flag: bigint;
  readonly name: string;
  readonly why: string;
}

const { why } = adminWords;

const VIEW: Needed = { flag: PermissionFlagsBits.ViewChannel, name: 'View Channel', why: why.view };
const SEND: Needed = { flag: PermissionFlagsBits.SendMessages, name: 'Send Messages', why: why.send };
const IN_THREADS: Needed = {
  flag: PermissionFlagsBits.SendMessagesInThreads,
  name: 'Send Messages in Threads',
  why: why.sendInThreads,
};
const HISTORY: Needed = {
  flag: PermissionFlagsBits.ReadMessageHistory,
  name: 'Read Message History',
  why: why.history,
};

/** Everything that the bot asks for when it is added to a server. */
export const NEEDED: readonly Needed[] = [VIEW, SEND, IN_THREADS, HISTORY];

/** What of it the bot lacks in a channel. @param may what it may do there: Discord's bits */
export const missingIn = (may: bigint, isThread: boolean): readonly Needed[] =>
  (may & PermissionFlagsBits.Administrator) !== 0n
    ? []
    : [VIEW, isThread ? IN_THREADS : SEND, HISTORY].filter(({ flag }) => (may & flag) === 0n);
