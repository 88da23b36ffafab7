import { isJson } from './json.ts';
import type { Json } from './json.ts';

/** What a body is sent for. */
export type Purpose = 'commands' | 'choices' | 'deferral' | 'form' | 'message';

const SLASH = 1;
const V2 = 1 << 15;
const EPHEMERAL = 1 << 6;
const CONTAINING = ['components', 'accessory', 'component'];

/** Every component of a message, nested ones included. */
function components(body: Json): Json[] {
  const own = CONTAINING.flatMap((key) => [body[key]].flat()).filter(isJson);
  return [...own, ...own.flatMap(components)];
}

const size = (text: unknown): number => (typeof text === 'string' ? text.length : 0);
const total = (texts: readonly unknown[]): number => texts.reduce((sum: number, text) => sum + size(text), 0);
const list = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);

function embedText(embed: Json): number {
  const parts = [embed['footer'], embed['author']].filter(isJson);
  const fields = list(embed['fields']).flatMap((field) => [field['name'], field['value']]);
  return total([
    embed['title'],
    embed['description'],
    ...fields,
    ...parts.flatMap((part) => [part['text'], part['name']]),
  ]);
}

function* faultsOfMessage(body: Json): Generator<string> {
  const v2 = (Number(body['flags'] ?? 0) & V2) !== 0;
  const all = components(body);
  if (v2 && (size(body['content']) > 0 || list(body['embeds']).length > 0))
    yield 'content or embeds beside Components V2';
  if (!v2 && all.some(({ type }) => Number(type) >= 9)) yield 'a component of V2 without its flag';
  if (v2 && all.length === 0) yield 'an empty message';
  if (!v2 && size(body['content']) === 0 && list(body['embeds']).length === 0) yield 'an empty message';
  if (size(body['content']) > 2_000) yield 'content over 2,000 characters';
  if (all.length > 40) yield `${all.length} components, 40 is the limit`;
  if (total(all.map(({ type, content }) => (type === 10 ? content : ''))) > 4_000)
    yield 'more than 4,000 characters over all text displays';
  if (list(body['embeds']).reduce((sum, embed) => sum + embedText(embed), 0) > 6_000)
    yield 'more than 6,000 characters over all embeds';
  yield* faultsOfIds(all);
  yield* faultsOfFiles(body);
  const mentions = body['allowed_mentions'];
  if (!isJson(mentions) || JSON.stringify(mentions['parse']) !== '[]') yield 'mentions are not switched off';
}

/** Buttons without an address and everything that can be chosen from need a custom_id of their own. */
function* faultsOfIds(all: readonly Json[]): Generator<string> {
  const needing = all.filter(
    ({ type, style }) =>
      [3, 4, 5, 6, 7, 8].includes(Number(type)) || (type === 2 && style !== 5 && style !== 6),
  );
  if (needing.some(({ custom_id }) => size(custom_id) === 0)) yield 'a component without custom_id';
  const ids = all.map(({ custom_id }) => custom_id).filter((id) => typeof id === 'string');
  if (new Set(ids).size < ids.length) yield 'the same custom_id twice';
}

function* faultsOfFiles(body: Json): Generator<string> {
  const files = new Set(list(body['attachments']).map(({ filename }) => filename));
  for (const [, name] of JSON.stringify(body).matchAll(/"attachment:\/\/([^"]+)"/g))
    if (!files.has(name)) yield `attachment://${name} was not sent`;
}

function* faultsOfCommands(commands: readonly Json[]): Generator<string> {
  if (commands.length > 100) yield 'more than 100 commands';
  for (const command of commands) {
    const options = list(command['options']);
    const named = [command, ...options];
    const inMenu = Number(command['type'] ?? 1) !== SLASH;
    for (const { name } of inMenu ? [] : named)
      if (!/^[-_'\p{L}\p{N}]{1,32}$/u.test(String(name)) || String(name) !== String(name).toLowerCase())
        yield `${String(name)} is no name of a command or option`;
    if (
      inMenu &&
      (size(command['name']) === 0 || size(command['name']) > 32 || size(command['description']) > 0)
    )
      yield `${String(command['name'])} is no name in a menu, or has a description or options there`;
    if (new Set(options.map(({ name }) => name)).size < options.length) yield 'the same option twice';
    if (options.some(({ required }, i) => required === true && i > 0 && options[i - 1]!['required'] !== true))
      yield `/${String(command['name'])} has a required option after one that is not`;
    if (total(named.flatMap(({ name, description }) => [name, description])) > 8_000)
      yield `/${String(command['name'])} has more than 8,000 characters`;
  }
}

function* faultsOfChoices(body: Json): Generator<string> {
  const data = isJson(body['data']) ? body['data'] : {};
  for (const { name, value } of list(data['choices']))
    if (size(name) === 0 || size(name) > 100 || size(value) > 100)
      yield 'a choice that is empty or over 100 characters';
}

/** A form has a title, and fields with labels and ids of their own. */
function* faultsOfForm(form: Json): Generator<string> {
  if (size(form['title']) === 0 || size(form['title']) > 45)
    yield 'a title of a form that is empty or over 45 characters';
  if (size(form['custom_id']) === 0 || size(form['custom_id']) > 100)
    yield 'a form without custom_id, or with a long one';
  const labels = list(form['components']);
  if (labels.length === 0 || labels.length > 5) yield 'a form with none or more than five fields';
  for (const { label, description } of labels)
    if (size(label) === 0 || size(label) > 45 || size(description) > 100)
      yield 'a label that is empty or too long';
  const fields = components(form).filter(({ type }) => type !== 18);
  if (fields.some(({ custom_id }) => size(custom_id) === 0)) yield 'a field without custom_id';
  if (new Set(fields.map(({ custom_id }) => custom_id)).size < fields.length)
    yield 'the same custom_id twice';
}

/**
 * What Discord refuses although its published schema allows it: totals over a whole message, what the flag
 * of Components V2 forbids, ids and names, files that were not sent. Besides, a message must not allow
 * mentions: that is this house's law, not Discord's.
 */
export function faultsOf(purpose: Purpose, body: unknown): string[] {
  if (purpose === 'commands') return [...faultsOfCommands(list(body))];
  if (!isJson(body)) return ['the body is no object'];
  if (purpose === 'choices') return [...faultsOfChoices(body)];
  if (purpose === 'message') return [...faultsOfMessage(body)];
  const data = isJson(body['data']) ? body['data'] : {};
  if (purpose === 'form') return [...faultsOfForm(data)];
  return (Number(data['flags'] ?? 0) & ~EPHEMERAL) === 0 ? [] : ['a deferral may carry EPHEMERAL alone'];
}
