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
    const { path, query, form } = asked;
    if (form === null && !ASKED.has(path)) return null;
    // Nothing was written in it yet; it is opened once its page is painted, which listens to what happens there.
    if (path === '/' && !form && !ready) return await page(null);
    const opened = await open();
    const message = form?.get('message') ?? '';
    switch (path) {
      case '/':
        return form ? null : await page(opened);
      case '/events':
        return events(opened, Number(query.get('since') ?? 0));
      case '/complete':
        return { kind: 'json', value: await opened.complete(query.get('line') ?? '') };
      case '/file':
        return form ? null : fileOf(opened, query);
      case '/say': {
        const sent = asked.files ? await asked.files() : { form, files: [] };
        const line = sent?.form?.get('line')?.trim() ?? '';
        const file = sent?.files[0] ?? null;
        const isNothing = line === '' && !file;
        const problem = sent && !isNothing ? await opened.send(line, file) : null;
        return did(asked, null, sent ? problem : addTooLarge) ?? (await page(opened, { problem, line }));
      }
      case '/press': {
        const chosen = (form?.getAll('chosen') ?? []).filter((value) => value !== '');
        const id = form?.get('id') ?? form?.get('menu');
        if (!form || !id || (!form.has('id') && chosen.length === 0)) return did(asked, null, null);
        const menu = form.has('id') ? undefined : { kind: Number(form.get('kind')), values: chosen };
        return did(asked, await opened.press(message, id, menu), null);
      }
      case '/use':
        return did(asked, await opened.use(message, form?.get('command') ?? ''), null);
      case '/submit': {
        const names = new Set(form?.keys());
        const filled = new Map([...names].map((name) => [name, form?.getAll(name) ?? []]));
        const sent = form?.has('cancel') ? null : await opened.submit(form?.get('modal') ?? '', filled);
        return did(asked, sent, null);
      }
      case '/dismiss':
        opened.chat.remove(message);
        return did(asked, null, null);
      default:
        return null;
    }
  };
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
