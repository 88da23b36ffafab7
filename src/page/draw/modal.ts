import { isJson, type Json } from '../../local/discord/json.ts';
import { roomWords } from '../../words/room.ts';
import { html, type Html } from '../html.ts';

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const list = (value: unknown): readonly Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

/**
 * Draws a form that the bot opens.
 * @param key by which its answer is known
 */
export const drawModal = (modal: Json, key: string): Html =>
  html`<form method="post" action="/submit" class="modal">
    <h2 id="modal-title">${text(modal['title'])}</h2>
    <input type="hidden" name="modal" value="${key}" />
    ${list(modal['components']).map(field)}
    <div class="row end">
      <button class="plain" name="cancel" value="1" formnovalidate>${roomWords.cancel}</button>
      <button class="primary">${roomWords.submit}</button>
    </div>
  </form>`;

/** A label with what it is for; a bare row holds one text field with its own label. */
function field(part: Json): Html {
  const [inRow] = list(part['components']);
  const inner = isJson(part['component']) ? part['component'] : (inRow ?? {});
  const label = text(part['label']) || text(inner['label']);
  const described = text(part['description']);
  const hint = described ? html`<span class="small">${described}</span>` : html``;
  if (inner['type'] === 21 || inner['type'] === 22)
    return html`<fieldset>
      <legend>${label}</legend>
      ${hint}${list(inner['options']).map((one) => choice(inner, one))}
    </fieldset>`;
  return html`<label>${label}${hint}${input(inner)}</label>`;
}

const choice = (of: Json, one: Json): Html =>
  html`<label class="choice"
    ><input
      type="${of['type'] === 21 ? 'radio' : 'checkbox'}"
      name="${text(of['custom_id'])}"
      value="${text(one['value'])}"
      ${flag('checked', one['default'])}${flag('required', of['type'] === 21 && of['required'])}
    />
    ${text(one['label'])}</label
  >`;

function input(inner: Json): Html {
  const name = text(inner['custom_id']);
  if (inner['type'] === 3)
    return html`<select name="${name}" ${flag('required', inner['required'] !== false)}>
      ${list(inner['options']).map((one) => html`<option value="${text(one['value'])}" ${flag('selected', one['default'])}>${text(one['label'])}</option>`)}
    </select>`;
  const asked = html`name="${name}" maxlength="${Number(inner['max_length'] ?? 4_000)}"
  placeholder="${text(inner['placeholder'])}"${flag('required', inner['required'] !== false)}`;
  return inner['style'] === 2
    ? html`<textarea rows="4" ${asked}>${text(inner['value'])}</textarea>`
    : html`<input type="text" value="${text(inner['value'])}" ${asked} />`;
}

const flag = (name: 'checked' | 'required' | 'selected', on: unknown): Html => {
  if (on !== true) return html``;
  if (name === 'checked') return html` checked`;
  return name === 'required' ? html` required` : html` selected`;
};
