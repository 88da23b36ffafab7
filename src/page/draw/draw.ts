import { isJson, type Json } from '../../local/discord/json.ts';
import { roomWords } from '../../words/room.ts';
import { html, type Html } from '../html.ts';
import { drawMarkdown, link } from './markdown.ts';

/** How controls reach whoever answers: the message they stand under, and whether they can be used. */
export interface Controls {
  readonly message: string;
  readonly live: boolean;
  /** The text files that came with it, by their names, where they can be had. */
  readonly files?: Readonly<Record<string, string>>;
}

const partsOf = (of: Json, key = 'components'): readonly Json[] => {
  const parts = of[key];
  return Array.isArray(parts) ? parts.filter(isJson) : [];
};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** Draws the body of a message as Discord does (Components V2): https://docs.discord.com/developers/components/reference */
export const drawBody = (body: Json, controls: Controls): Html =>
  html`${partsOf(body).map((part) => drawPart(part, controls))}`;

function drawPart(part: Json, controls: Controls): Html {
  switch (part['type']) {
    case 1:
      return row(part, controls);
    case 9: {
      const accessory = part['accessory'];
      return html`<div class="section">
        <div>${partsOf(part).map((one) => drawPart(one, controls))}</div>
        ${isJson(accessory) && form(controls, drawControl(accessory, controls))}
      </div>`;
    }
    case 10:
      return html`<div class="text">${drawMarkdown(text(part['content']))}</div>`;
    case 13:
      return drawFile(part['file'], controls);
    case 14:
      return part['divider'] === false ? html`<div class="gap"></div>` : html`<hr />`;
    case 17:
      return html`<div class="card">${partsOf(part).map((one) => drawPart(one, controls))}</div>`;
    default:
      return html`<div class="text">${roomWords.unknownPart(String(part['type']))}</div>`;
  }
}

/** A file by its name; one that can be had is shown on request, and downloaded. */
function drawFile(file: unknown, { message, files = {} }: Controls): Html {
  const name = isJson(file) ? text(file['url']).replace(/^attachment:\/\//, '') : '';
  const words = Object.hasOwn(files, name) ? files[name]! : null;
  if (words === null) return html`<div class="file">${name}</div>`;
  const path = `/file?${new URLSearchParams({ message, name }).toString()}`;
  return html`<div class="file">
    <a href="${path}" download="${name}">${name}</a>
    <details>
      <summary>${roomWords.showFile}</summary>
      <pre>${words}</pre>
    </details>
  </div>`;
}

const row = (part: Json, controls: Controls): Html =>
  form(controls, html`${partsOf(part).map((one) => drawControl(one, controls))}`);

const form = ({ message, live }: Controls, inner: Html): Html =>
  live
    ? html`<form method="post" action="/press" class="row">
        <input type="hidden" name="message" value="${message}" />${inner}
      </form>`
    : html`<div class="row">${inner}</div>`;

const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 3: 'success', 4: 'danger' };

function drawControl(one: Json, controls: Controls): Html {
  const disabled = one['disabled'] === true || !controls.live;
  const off = disabled ? html` disabled` : html``;
  const id = text(one['custom_id']);
  if (one['type'] === 2 && one['style'] === 5)
    return link(text(one['url']), html`${text(one['label'])} <span aria-hidden="true">↗</span>`, 'button');
  if (one['type'] === 2)
    return html`<button class="${STYLES[Number(one['style'])] ?? 'plain'}" name="id" value="${id}" ${off}>
      ${text(one['label'])}
    </button>`;
  const says = text(one['placeholder']) || roomWords.choose;
  return html`<input type="hidden" name="menu" value="${id}" /><input
      type="hidden"
      name="kind"
      value="${Number(one['type'])}"
    />
    <select name="chosen" aria-label="${says}" ${off}>
      <option value="">${says}</option>
      ${partsOf(one, 'options').map(option)}
    </select>
    <button class="plain unscripted" ${off}>${roomWords.chooseIt}</button>`;
}

const option = (one: Json): Html => {
  const described = text(one['description']);
  const label = described ? `${text(one['label'])} · ${described}` : text(one['label']);
  const chosen = one['default'] === true ? html` selected` : html``;
  return html`<option value="${text(one['value'])}" ${chosen}>${label}</option>`;
};
