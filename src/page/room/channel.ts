import { setTimeout as pause } from 'node:timers/promises';
import { makeBot } from '../../discord/client.ts';
import { LARGEST_ADDED } from '../../discord/add/adding.ts';
import type { Room } from '../../discord/room.ts';
import { readLine } from '../../command-line.ts';
import { attached, menu, press, slash } from '../../local/discord/done.ts';
import type { Json } from '../../local/discord/json.ts';
import { messagePayload, writtenPayload } from '../../local/discord/payloads.ts';
import { openStandIn } from '../../local/discord/stand-in.ts';
import type { SentFile } from '../http/files.ts';
import { roomWords } from '../../words/room.ts';
import { type Chat, openChat } from './chat.ts';
import { completionOf, type Choice } from './completion.ts';

/** In milliseconds. */
const PATIENCE = 3_000;

/** The bot asks nobody but this machine with it. */
const TOKEN = 'on.this.machine';

/** The id of the server of the page. */
export const SERVER = '100000000000000000';

/** A channel of a Discord on this machine in which the bot answers a member: the one who looks at the page. */
export interface Channel {
  readonly chat: Chat;
  /** The commands that the bot has put into the menu of a message. */
  readonly inMenu: () => readonly string[];
  readonly nameOf: (id: string) => string | null;
  /** Sends what was typed: a command, with a file if one is chosen, or a message. @returns what is wrong with it, in words */
  readonly send: (line: string, file?: SentFile | null) => Promise<string | null>;
  readonly complete: (line: string) => Promise<readonly Choice[]>;
  /** Presses a button, or chooses from a menu. @returns the form that the bot opens */
  readonly press: (message: string, id: string, chosen?: Chosen) => Promise<Modal | null>;
  /** Sends a form that the bot had opened. @param filled by the names of its fields */
  readonly submit: (key: string, filled: ReadonlyMap<string, readonly string[]>) => Promise<Modal | null>;
  /** Uses a command in the menu of a message. */
  readonly use: (message: string, command: string) => Promise<Modal | null>;
  readonly close: () => Promise<void>;
}

export interface Chosen {
  readonly kind: number;
  readonly values: readonly string[];
}

export interface Modal {
  readonly key: string;
  readonly modal: Json;
}

/** Opens it and signs the bot in: the same that answers on Discord. @param room all that it answers with, but whom */
export async function openChannel(room: Omit<Room, 'servers'>): Promise<Channel> {
  const chat = openChat();
  const discord = await openStandIn({ token: TOKEN, servers: [SERVER], schema: () => [], heard: chat.heard });
  const { world, gateway } = discord;
  const here = { server: SERVER };
  const server = world.servers[0]!;
  let isIn = false;
  // What a start says is for who runs a bot on Discord.
  // Files that are sent here lie on this Discord alone.
  const adding = room.adding && { ...room.adding, origins: [new URL(discord.api).origin] };
  const log = (line: string): void => void (isIn && room.log(line));
  const bot = makeBot(discord.api, { ...room, adding, servers: [SERVER], log });
  await bot.start(TOKEN);
  isIn = true;

  const modals = new Map<
    string,
    { readonly custom: string; readonly under: string | null; readonly fields: Json[] }
  >();
  const payloadOf = (id: string): Json => {
    const message = chat.find(id);
    const by = message?.by === 'bot' ? world.bot : world.member;
    return {
      ...messagePayload(server.channel, by, message?.body ?? { content: message?.content ?? '' }),
      id,
    };
  };
  const ask = async (done: Json, asked: string | null, under: string | null): Promise<Modal | null> => {
    const key = discord.begin(done, here);
    const modal = await chat.await(key, { asked, under });
    if (!modal) return null;
    modals.set(key, { custom: String(modal['custom_id']), under, fields: fieldsOf(modal) });
    return { key, modal };
  };
  const shapes = () =>
    world.commands
      .filter((one) => !isOfMenu(one))
      .map((one) => ({ name: String(one['name']), options: (one['options'] ?? []) as never[] }));

  return {
    chat,
    inMenu: () => world.commands.filter(isOfMenu).map((one) => String(one['name'])),
    nameOf: (id) => {
      if (id === world.bot.id) return roomWords.bot;
      return id === world.member.id ? roomWords.you : null;
    },
    async send(line, file = null) {
      const taking = commandWithFile(line, world.commands);
      if (file && !taking) return roomWords.fileAlone;
      if (taking) {
        if (!file) return roomWords.missingFile(taking.name);
        const { name, bytes } = file;
        // One that is too large is refused by what is told of it.
        const kept = bytes.length > LARGEST_ADDED ? new Uint8Array() : bytes;
        const url = discord.keep(encodeURIComponent(name), kept);
        const sent = attached(world, taking.name, taking.option, { url, size: bytes.length });
        await ask(sent, `/${taking.name} ${taking.option}: ${name}`, null);
        return null;
      }
      const asked = readLine(line, shapes());
      if (asked.kind === 'unknown command') return roomWords.unknownCommand(asked.name);
      if (asked.kind === 'missing option') return roomWords.missingOption(asked.name, asked.option);
      if (asked.kind === 'command') {
        await ask(slash(world, asked.name, asked.given, null), line.trim(), null);
        return null;
      }
      const content = asked.question.replace(/@verbatim\b/giu, `<@${world.bot.id}>`);
      const payload = writtenPayload(world, content, server, world.member);
      const id = String(payload['id']);
      chat.say(id, content);
      const reply = content.includes(`<@${world.bot.id}>`) ? chat.awaitReply(id) : null;
      gateway.dispatch('MESSAGE_CREATE', payload);
      await reply;
      return null;
    },
    complete: (line) =>
      completionOf(
        line,
        world.commands.filter((one) => !isOfMenu(one)),
        // As on Discord, nothing is offered once it takes too long.
        (command, option, given) =>
          Promise.race([discord.complete(command, option, given, here), pause(PATIENCE, [], { ref: false })]),
      ),
    press: (message, id, chosen) => {
      const pressed = press(id, payloadOf(message));
      const data = { custom_id: id, component_type: chosen?.kind, values: chosen?.values, resolved: {} };
      return ask(chosen ? { ...pressed, data } : pressed, null, message);
    },
    use: (message, command) => {
      const target = payloadOf(message);
      const used = menu(world, command, target);
      return ask(used, command, null);
    },
    async submit(key, filled) {
      const modal = modals.get(key);
      modals.delete(key);
      if (!modal) return null;
      const components = modal.fields.map((field) => filledIn(field, filled));
      const message = modal.under === null ? {} : { message: payloadOf(modal.under) };
      return ask({ type: 5, data: { custom_id: modal.custom, components }, ...message }, null, modal.under);
    },
    async close() {
      await bot.close();
      await discord.close();
    },
  };
}

/** Discord's number for an option that is a file. */
const ATTACHMENT = 11;

/** The command that a line begins, where it takes a file. */
function commandWithFile(line: string, commands: readonly Json[]) {
  const [, name = ''] = /^\s*\/(\S+)/u.exec(line) ?? [];
  const options = commands.find((one) => one['name'] === name.toLowerCase())?.['options'];
  const option = ((options ?? []) as Json[]).find((one) => one['type'] === ATTACHMENT);
  return option ? { name: name.toLowerCase(), option: String(option['name']) } : null;
}

/** Whether a command belongs to the menu of a message. */
const isOfMenu = (one: Json): boolean => one['type'] === 3;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const fieldsOf = ({ components }: Json): Json[] => (components ?? []) as Json[];

/** What a member filled in of one field, as Discord sends it back. */
function filledIn(field: Json, filled: ReadonlyMap<string, readonly string[]>): Json {
  const inRow = (field['components'] as Json[] | undefined)?.[0];
  const inner = (field['component'] ?? inRow ?? {}) as Json;
  const custom = textOf(inner['custom_id']);
  const values = filled.get(custom) ?? [];
  const isList = [3, 5, 6, 7, 8, 22].includes(Number(inner['type']));
  const sent = {
    type: inner['type'],
    id: inner['id'] ?? 1,
    custom_id: custom,
    ...(isList ? { values } : { value: values[0] ?? '' }),
  };
  return inRow ? { type: 1, id: 1, components: [sent] } : { type: 18, id: 1, component: sent };
}
