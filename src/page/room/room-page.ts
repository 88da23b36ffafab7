import { deskWords } from '../../words/keeper-desk.ts';
import { roomWords } from '../../words/room.ts';
import { withoutArticlesWords } from '../../words/without-articles.ts';
import { drawBody } from '../draw/draw.ts';
import { drawMarkdown, type NameOf } from '../draw/markdown.ts';
import { html, type Html } from '../html.ts';
import { layout } from '../layout.ts';
import type { Message } from './message.ts';

/** What a message is drawn with. */
export interface Drawing {
  readonly nameOf: NameOf;
  readonly inMenu: readonly string[];
}

/** What is beside the messages. */
interface Beside {
  /** How many articles there are to ask; null as long as that is not known. */
  readonly articles: number | null;
  readonly hasDesk: boolean;
  /** Whether a file can be sent. */
  readonly takesFiles: boolean;
}

/** What could not be sent, and why; it is not to be typed again. */
interface Unsent {
  readonly problem: string | null;
  readonly line: string;
}

const NONE: Unsent = { problem: null, line: '' };

/** The page of a channel. */
export const roomPage = (
  { messages, version }: { readonly messages: readonly Message[]; readonly version: number },
  drawing: Drawing,
  { articles, hasDesk, takesFiles }: Beside,
  { problem, line }: Unsent = NONE,
): Html =>
  layout(
    roomWords.title,
    html`<header class="bar">
        <h1><span aria-hidden="true">#</span> ${roomWords.channel}</h1>
        <p>${roomWords.about}</p>
        ${hasDesk && html`<nav aria-label="${roomWords.pages}"><a href="/desk">${deskWords.title}</a></nav>`}
      </header>
      <main class="channel">
        <div class="began">
          ${articles === 0 ? noArticles(hasDesk) : html`<p>${roomWords.began(articles ?? 0)}</p>`}
          <p>${roomWords.check}</p>
        </div>
        <ol class="messages" id="messages" aria-live="polite" data-version="${version}">
          ${messages.map((message) => drawMessage(message, drawing))}
        </ol>
      </main>
      <footer class="composer">
        ${problem !== null && html`<p role="alert">${problem}</p>`}
        <ul id="choices" role="listbox" aria-label="${roomWords.suggestions}" hidden></ul>
        <form
          method="post"
          action="/say"
          id="say"
          data-failed="${roomWords.notSent}"
          data-unsent="${roomWords.unsent}"
          ${takesFiles && html` enctype="multipart/form-data"`}
        >
          ${takesFiles && chooser}
          <input
            id="line"
            name="line"
            value="${line}"
            aria-label="${roomWords.place}"
            placeholder="${roomWords.place}"
            autocomplete="off"
            autofocus
            role="combobox"
            aria-autocomplete="list"
            aria-expanded="false"
            aria-controls="choices"
            maxlength="2000"
          />
          <button class="primary">${roomWords.send}</button>
        </form>
      </footer>
      <dialog id="modal" aria-labelledby="modal-title"></dialog>`,
  );

/** That nothing can be answered, and where it is seen why. */
const noArticles = (hasDesk: boolean): Html =>
  html`<p class="banner">
    ${withoutArticlesWords.room} ${hasDesk && html`<a href="/desk">${withoutArticlesWords.roomDesk}</a>`}
  </p>`;

/** Where a file is chosen that is sent with a command. */
const chooser = html`<label class="chooser" title="${roomWords.file}"
  ><span aria-hidden="true">+</span><input type="file" id="file" name="file" aria-label="${roomWords.file}"
/></label>`;

/** One message of the channel. */
export function drawMessage(message: Message, drawing: Drawing): Html {
  const { id, by, asked, alone } = message;
  const name = by === 'bot' ? roomWords.bot : roomWords.you;
  return html`<li class="message${alone ? ' alone' : ''}" id="m${id}" data-state="${message.state}">
    ${asked !== null && html`<p class="used">${roomWords.used(asked)}</p>`}
    <div class="avatar ${by}" aria-hidden="true">${name.slice(0, 1)}</div>
    <div class="said">
      <p class="by">
        <span class="name ${by}">${name}</span>
        ${by === 'bot' && html`<span class="app">${roomWords.app}</span>`}
      </p>
      ${contents(message, drawing)} ${message.edited && html`<p class="small">${roomWords.edited}</p>`}
      ${alone && dismiss(id)}
    </div>
    ${message.state === 'shown' && drawing.inMenu.length > 0 && menuOf(id, drawing)}
  </li>`;
}

function contents({ id, body, files, content, state }: Message, { nameOf }: Drawing): Html {
  if (state === 'thinking') return html`<p class="small">${roomWords.thinking}</p>`;
  if (state === 'silent') return html`<p class="small">${roomWords.notAnswered}</p>`;
  return body
    ? drawBody(body, { message: id, live: true, files })
    : html`<div class="text">${drawMarkdown(content, nameOf)}</div>`;
}

const dismiss = (id: string): Html =>
  html`<form method="post" action="/dismiss" class="small only">
    <input type="hidden" name="message" value="${id}" />${roomWords.alone} ·
    <button class="link">${roomWords.dismiss}</button>
  </form>`;

const menuOf = (id: string, { inMenu }: Drawing): Html =>
  html`<details class="menu">
    <summary aria-label="${roomWords.menu}"><span aria-hidden="true">⋯</span></summary>
    <form method="post" action="/use">
      <input
        type="hidden"
        name="message"
        value="${id}"
      />${inMenu.map((command) => html`<button class="plain" name="command" value="${command}">${command}</button>`)}
    </form>
  </details>`;
