import { isJson, type Json } from '../../local/discord/json.ts';
import { snowflake } from '../../local/discord/snowflake.ts';
import type { Request } from '../../local/discord/rest.ts';
import { sentFiles } from '../../local/discord/sent-files.ts';
import type { Message } from './message.ts';

/** What a member did that the bot has to answer. */
interface Done {
  /** The command as it was typed; null for a button. */
  readonly asked: string | null;
  /** The message under which something was pressed. */
  readonly under: string | null;
  /** The message that the answer stands in. */
  own: string | null;
  settled: () => void;
}

/** The channel of the page: what was written there, and what the bot did by its requests, as Discord would show it. */
export interface Chat {
  readonly messages: () => readonly Message[];
  readonly find: (id: string) => Message | undefined;
  /** The number of the last change. */
  readonly version: () => number;
  /** Those changed after a version, and the version now. */
  readonly since: (version: number) => { readonly changed: readonly Message[]; readonly version: number };
  readonly say: (id: string, content: string) => void;
  /** What the bot is asked under this token. @returns settles when it has done something, or when nobody would wait longer */
  readonly await: (token: string, done: Pick<Done, 'asked' | 'under'>) => Promise<Json | null>;
  /** Waits for an answer to a message. */
  readonly awaitReply: (id: string) => Promise<void>;
  readonly heard: (request: Request) => void;
  readonly remove: (id: string) => void;
  /** Told after every change. @returns takes it back */
  readonly listen: (changed: () => void) => () => void;
}

const REPLY = 4;
const DEFER = 5;
const DEFER_UPDATE = 6;
const UPDATE = 7;
const MODAL = 9;
const EPHEMERAL = 1 << 6;
/** Discord waits so long for a first answer. */
const PATIENCE = 3_000;

const isAlone = (data: Json): boolean => (Number(data['flags'] ?? 0) & EPHEMERAL) !== 0;
/** The text files that came with a request, by their names. */
const filesOf = (body: unknown): Message['files'] => (isJson(body) ? sentFiles.get(body) : undefined) ?? {};
const dataOf = (body: unknown): Json => (isJson(body) && isJson(body['data']) ? body['data'] : {});

/** So many messages are kept; the oldest go first. */
const MOST = 200;

/** @param patience in milliseconds */
export function openChat(patience = PATIENCE): Chat {
  const messages = new Map<string, Message>();
  const waiting = new Map<string, Done>();
  const modals = new Map<string, Json>();
  const replies = new Map<string, () => void>();
  const listening = new Set<() => void>();
  let version = 0;

  const put = (message: Omit<Message, 'version'>): void => {
    messages.set(message.id, { ...message, version: ++version });
    if (messages.size > MOST) messages.delete(messages.keys().next().value!);
    for (const tell of listening) tell();
  };
  const change = (id: string | null | undefined, to: Partial<Message>): void => {
    const message = messages.get(id ?? '');
    if (message) put({ ...message, ...to });
  };
  const post = (
    id: string,
    body: Json,
    files: Message['files'],
    asked: string | null,
    state: Message['state'] = 'shown',
  ): string => {
    put({ id, by: 'bot', content: '', body, files, asked, alone: isAlone(body), state, edited: false });
    return id;
  };
  const remove = (id: string | null | undefined): void =>
    change(id, { state: 'gone', body: null, files: {}, content: '' });

  /** The first answer to an interaction. */
  function called(token: string, done: Done, body: Json): void {
    const [data, files] = [dataOf(body), filesOf(body)];
    if (body['type'] === REPLY) done.own = post(snowflake(), data, files, done.asked);
    if (body['type'] === DEFER) done.own = post(snowflake(), data, files, done.asked, 'thinking');
    if (body['type'] === UPDATE || body['type'] === DEFER_UPDATE) done.own = done.under;
    if (body['type'] === UPDATE) change(done.under, { body: data, files, edited: false });
    if (body['type'] === MODAL) modals.set(token, data);
    if (body['type'] !== DEFER && body['type'] !== DEFER_UPDATE) done.settled();
  }

  /** What comes after it, by the address of a message. */
  function after(done: Done, { method, body, answered }: Request, which: string | undefined): void {
    const id = which === '@original' ? done.own : which;
    if (method === 'POST' && isJson(body))
      post(String(isJson(answered) ? answered['id'] : snowflake()), body, filesOf(body), null);
    if (method === 'PATCH' && isJson(body)) {
      const alone = messages.get(id ?? '')?.alone ?? false;
      change(id, { body, files: filesOf(body), alone, state: 'shown' });
    }
    if (method === 'DELETE') remove(id);
    done.settled();
  }

  function inChannel({ method, body, answered }: Request, which: string | undefined): void {
    if (method === 'DELETE') remove(which);
    if (method === 'PATCH' && isJson(body)) change(which, { body, files: filesOf(body), edited: true });
    if (method !== 'POST' || !isJson(body)) return;
    post(String(isJson(answered) ? answered['id'] : snowflake()), body, filesOf(body), null);
    const to = body['message_reference'];
    replies.get(isJson(to) ? String(to['message_id']) : '')?.();
  }

  return {
    messages: () => [...messages.values()].filter(({ state }) => state !== 'gone'),
    find: (id) => messages.get(id),
    version: () => version,
    since: (before) => ({
      changed: [...messages.values()].filter((message) => message.version > before),
      version,
    }),
    say: (id, content) =>
      put({
        id,
        by: 'member',
        content,
        body: null,
        files: {},
        asked: null,
        alone: false,
        state: 'shown',
        edited: false,
      }),
    await: (token, { asked, under }) =>
      new Promise((resolve) => {
        const settled = (): void => {
          clearTimeout(end);
          resolve(modals.get(token) ?? null);
          modals.delete(token);
        };
        const done: Done = { asked, under, own: null, settled };
        const end = setTimeout(() => {
          if (done.own === null)
            put({
              id: snowflake(),
              by: 'bot',
              content: '',
              body: null,
              files: {},
              asked,
              alone: true,
              state: 'silent',
              edited: false,
            });
          settled();
        }, patience);
        waiting.set(token, done);
      }),
    awaitReply: (id) =>
      new Promise((resolve) => {
        const end = setTimeout(resolve, patience);
        replies.set(id, () => {
          clearTimeout(end);
          resolve();
        });
      }),
    heard(request) {
      if (request.status >= 300) return;
      const [, token = '', rest] =
        /^\/(?:interactions|webhooks)\/\d+\/([\w-]+)(?:\/(.*))?$/.exec(request.path) ?? [];
      const done = waiting.get(token);
      if (done && rest === 'callback' && isJson(request.body)) called(token, done, request.body);
      else if (done) after(done, request, rest?.replace('messages/', ''));
      const [, which] = /^\/channels\/\d+\/messages(?:\/(\d+))?$/.exec(request.path) ?? [request.path];
      if (request.path.startsWith('/channels/')) inChannel(request, which);
    },
    remove,
    listen(changed) {
      listening.add(changed);
      return () => listening.delete(changed);
    },
  };
}
