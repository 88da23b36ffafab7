import { drawModal } from '../draw/modal.ts';
import { html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Asked, Route } from '../serve.ts';
import type { Answered } from '../http/reply.ts';
import { plain } from '../../words.ts';
import { addWords } from '../../words/add.ts';
import { roomWords } from '../../words/room.ts';
import type { Channel, Modal } from './channel.ts';
import { drawMessage, type Drawing, roomPage } from './room-page.ts';

/** What is asked for here without sending anything. */
const ASKED = new Set(['/', '/events', '/complete', '/file']);

/** A channel that is still being opened. */
const EMPTY = { messages: [], version: 0 };
const NO_DRAWING: Drawing = { nameOf: () => null, inMenu: [] };

const HOME: Answered = { kind: 'to', address: '/' };
const addTooLarge = plain(addWords.tooLarge);

/**
 * The page of the channel, and what is done there.
 * @param channel opened when somebody first asks for it, who sees the page before
 * @param articles how many there are to ask; null as long as that is not known
 * @param beside `hasDesk`: whether the keeper's desk is beside it; `takesFiles`: whether a file can be sent with a command
 */
export function roomRoutes(
  channel: () => Promise<Channel>,
  articles: () => Promise<number | null>,
  { hasDesk, takesFiles }: { readonly hasDesk: boolean; readonly takesFiles: boolean },
): Route {
  let ready: Channel | null = null;
  const open = async (): Promise<Channel> => (ready = await channel());
  const page = async (opened: Channel | null, unsent?: Parameters<typeof roomPage>[3]): Promise<Answered> => {
    const beside = { articles: await articles(), hasDesk, takesFiles };
    const [seen, drawing] = opened ? [shownIn(opened), drawingOf(opened)] : [EMPTY, NO_DRAWING];
    return { kind: 'page', status: 200, page: roomPage(seen, drawing, beside, unsent) };
  };
  return async (asked) => {
    const { path, form } = asked;
    if (form === null && !ASKED.has(path)) return null;
    // Nothing was written in it yet; it is opened once its page is painted, which listens to what happens there.
    if (path === '/' && !form && !ready) return await page(null);
    const opened = await open();
    if (path === '/') return form ? null : await page(opened);
    if (path !== '/say') return (await shown(opened, asked)) ?? (await done(opened, asked));
    const { problem, line } = await said(opened, asked);
    return did(asked, null, problem) ?? (await page(opened, { problem, line }));
  };
}

/** What is asked for without sending anything. */
async function shown(opened: Channel, { path, query, form }: Asked): Promise<Answered | null> {
  if (path === '/events') return events(opened, Number(query.get('since') ?? 0));
  if (path === '/complete') return { kind: 'json', value: await opened.complete(query.get('line') ?? '') };
  return path === '/file' && !form ? fileOf(opened, query) : null;
}

/** Sends a line, and a file where one comes with it; gives what is wrong with them. */
async function said(opened: Channel, { form, files }: Asked) {
  const sent = files ? await files() : { form, files: [] };
  const line = sent?.form?.get('line')?.trim() ?? '';
  if (!sent) return { problem: addTooLarge, line };
  const file = sent.files[0] ?? null;
  return { problem: line === '' && !file ? null : await opened.send(line, file), line };
}

/** What a member does with what stands in the channel. */
async function done(opened: Channel, asked: Asked): Promise<Answered | null> {
  const { path } = asked;
  const form = asked.form ?? new URLSearchParams();
  const message = form.get('message') ?? '';
  switch (path) {
    case '/press':
      return did(asked, await pressed(opened, message, form), null);
    case '/use':
      return did(asked, await opened.use(message, form.get('command') ?? ''), null);
    case '/submit':
      return did(asked, await submitted(opened, form), null);
    case '/dismiss':
      opened.chat.remove(message);
      return did(asked, null, null);
    default:
      return null;
  }
}

/** Presses a button, or what is chosen from a menu. */
async function pressed(opened: Channel, message: string, form: URLSearchParams): Promise<Modal | null> {
  const button = form.get('id');
  if (button) return await opened.press(message, button);
  const [menu, values] = [form.get('menu'), form.getAll('chosen').filter((value) => value !== '')];
  if (form.has('id') || !menu || values.length === 0) return null;
  return await opened.press(message, menu, { kind: Number(form.get('kind')), values });
}

/** Sends a form that is filled in; none that is given up. */
async function submitted(opened: Channel, form: URLSearchParams): Promise<Modal | null> {
  if (form.has('cancel')) return null;
  const filled = new Map([...new Set(form.keys())].map((name) => [name, form.getAll(name)]));
  return await opened.submit(form.get('modal') ?? '', filled);
}

/** A text file of a message that is shown. */
function fileOf({ chat }: Channel, query: URLSearchParams): Answered | null {
  const [message, name] = [chat.find(query.get('message') ?? ''), query.get('name') ?? ''];
  if (!message || !Object.hasOwn(message.files, name)) return null;
  const bytes = new TextEncoder().encode(message.files[name]);
  return { kind: 'file', type: 'text/plain; charset=utf-8', bytes, name };
}

const shownIn = ({ chat }: Channel) => ({ messages: chat.messages(), version: chat.version() });
const drawingOf = ({ nameOf, inMenu }: Channel): Drawing => ({ nameOf, inMenu: inMenu() });

/** What came of something that was done: for the script, or as the page for whoever has none. */
function did({ scripted }: Asked, modal: Modal | null, problem: string | null): Answered | null {
  const form = modal && drawModal(modal.modal, modal.key);
  if (scripted) return { kind: 'json', value: { modal: form?.source ?? null, problem } };
  if (problem !== null) return null;
  if (!form) return HOME;
  const page = layout(roomWords.title, html`<main class="told">${form}</main>`);
  return { kind: 'page', status: 200, page };
}

/** Every change of the channel after a version, as it happens. */
const events = (channel: Channel, from: number): Answered => ({
  kind: 'events',
  begin(send) {
    let version = from;
    const tell = (): void => {
      const now = channel.chat.since(version);
      version = now.version;
      for (const message of now.changed) {
        const isGone = message.state === 'gone';
        send({ id: `m${message.id}`, html: isGone ? null : drawMessage(message, drawingOf(channel)).source });
      }
    };
    tell();
    return channel.chat.listen(tell);
  },
});
