import type { Says } from '../../words.ts';
import { COMPONENTS_V2, MAX_COMPONENTS, MAX_TEXT, textsOf } from './body.ts';
import type { Body } from './body.ts';
import type { ArticleOf, Card, Reply } from './card.ts';
import { expectedAddress } from './expected-citation.ts';
import { expectedLines } from './expected-lines.ts';
import type { ExpectedLine } from './expected-lines.ts';
import { faultOfSources } from './fault-of-sources.ts';
import { readBack } from './read-back.ts';
import type { ShownLine } from './read-back.ts';

export type Proof = { readonly ok: true } | { readonly ok: false; readonly fault: string };

/** The one row of buttons that a message may have: grey, with our words, and at its end one that leads to the source of a passage. */
const buttonsOf = ({ buttons = [], leads }: Reply, articleOf: ArticleOf) => {
  const article = leads && articleOf(leads.article);
  const url = article && expectedAddress(article, leads);
  return [
    ...buttons.map(({ label, id }) => ({ type: 2, style: 2, label, custom_id: id })),
    ...(leads ? [{ type: 2, style: 5, label: leads.label, url }] : []),
  ];
};

/** A text in one line as it must be read, from the articles themselves. */
const expectedText = (says: Says, articleOf: ArticleOf): string =>
  expectedLines([{ style: 'note', says }], articleOf)
    .map(({ text }) => text)
    .join('\n');

/** The one menu that a message may have. */
const menuOf = ({ id, says, choices }: NonNullable<Reply['menu']>, articleOf: ArticleOf) => ({
  type: 1,
  components: [
    {
      type: 3,
      custom_id: id,
      placeholder: says,
      options: choices.map(({ label, value, description }) => ({
        label: expectedText(label, articleOf),
        value,
        ...(description && { description: expectedText(description, articleOf) }),
      })),
    },
  ],
});

/** A fault of the menu and the buttons: more than Discord takes. */
function faultOfControls({ buttons = [], leads, menu }: Reply, articleOf: ArticleOf): string | null {
  if (buttons.length + (leads ? 1 : 0) > 5 || new Set(buttons.map(({ id }) => id)).size < buttons.length)
    return 'too many buttons, or two of one id';
  if (buttons.some(({ label, id }) => label.length > 80 || id.length > 100)) return 'a button is too long';
  const choices = menu?.choices ?? [];
  if (menu && (menu.says.length > 150 || menu.id.length > 100)) return 'a menu says too much';
  if (menu && (choices.length === 0 || choices.length > 25)) return 'a menu with none or too many to choose';
  const read = choices.flatMap(({ label, description }) => (description ? [label, description] : [label]));
  const fault = faultOfSources([read.map((says) => ({ style: 'note', says }))], articleOf);
  if (fault !== null) return fault;
  return [...choices.map(({ value }) => value), ...read.map((says) => expectedText(says, articleOf))].some(
    ({ length }) => length === 0 || length > 100,
  ) || new Set(choices.map(({ value }) => value)).size < choices.length
    ? 'a choice is too long, or there twice'
    : null;
}

/** A fault of the body itself, whatever it says: more than Discord takes, or something that could ping. */
function faultOfShape(body: Body, reply: Reply, articleOf: ArticleOf): string | null {
  const { files = [], menu } = reply;
  const buttons = buttonsOf(reply, articleOf);
  const expected = [
    ...files.map(({ name }) => ({ type: 13, file: { url: `attachment://${name}` } })),
    ...(menu ? [menuOf(menu, articleOf)] : []),
    ...(buttons.length > 0 ? [{ type: 1, components: buttons }] : []),
  ];
  const keys = Object.keys(body).toSorted().join();
  const containers = body.components.filter((part) => part.type === 17);
  const rows = body.components.filter((part) => part.type !== 17);
  const parts = containers.flatMap(({ components }) => components);
  const texts = textsOf(body);
  if (keys !== 'allowed_mentions,components,flags') return `the body has the keys ${keys}`;
  if (body.flags !== COMPONENTS_V2) return `the flags are ${body.flags}`;
  if (JSON.stringify(body.allowed_mentions) !== '{"parse":[]}') return 'mentions are allowed';
  if (JSON.stringify(rows) !== JSON.stringify(expected)) return 'something stands outside a container';
  if (parts.some(({ type }) => type !== 10 && type !== 14)) return 'a component of another kind';
  const controls = faultOfControls(reply, articleOf);
  if (controls !== null) return controls;
  if (body.components.length + parts.length + (menu ? 1 : 0) + buttons.length > MAX_COMPONENTS)
    return 'too many components';
  if (texts.reduce((sum, text) => sum + text.length, 0) > MAX_TEXT) return 'too much text';
  if (texts.length === 0) return 'no text';
  return texts.some((text) => text === '' || text !== text.trim())
    ? 'a text is empty or has blank ends'
    : null;
}

/** The cards that a body with this many texts may show: all of them, or the first ones and how many are hidden. */
function expectedCards(reply: Reply, texts: number): readonly (readonly Card[])[] {
  const { head, cards, rest, foot = [] } = reply;
  const heads = head.length > 0 ? [head] : [];
  const shown = texts - heads.length - 1;
  const all = [...heads, ...cards];
  const some = [...heads, ...cards.slice(0, Math.max(0, shown)), [rest(cards.length - shown)]];
  const cut = texts === all.length ? [all, some] : [some];
  const expected = shown < cards.length ? cut : [all];
  return expected.map((each) => each.map((card, i) => (i === each.length - 1 ? [...card, ...foot] : card)));
}

/** A fault of one line: it must show just what is expected, in the same manner and with the same emphasis. */
function faultOfLine(shown: ShownLine | undefined, expected: ExpectedLine | undefined): string | null {
  if (!shown || !expected) return `a line is ${expected ? 'missing' : 'too many'}`;
  if (shown.text !== expected.text)
    return `shown ${JSON.stringify(shown.text)} for ${JSON.stringify(expected.text)}`;
  if (shown.link !== expected.link)
    return `${JSON.stringify(expected.text)} leads to ${JSON.stringify(shown.link)}`;
  if (shown.style !== expected.style)
    return `${expected.style} shown as ${shown.style}: ${JSON.stringify(expected.text)}`;
  const emphasis = expected.strong.every(
    (strong, i) => strong === shown.strong[i] || /\s/.test(expected.text[i]!),
  );
  return emphasis ? null : `the emphasis differs: ${JSON.stringify(expected.text)}`;
}

function faultOfText(content: string, card: Card | undefined, articleOf: ArticleOf): string | null {
  if (!card) return 'a text is too many';
  const shown = readBack(content);
  if (!shown) return `something acts as more than text: ${JSON.stringify(content)}`;
  const expected = expectedLines(card, articleOf);
  for (let i = 0; i < Math.max(shown.length, expected.length); i++) {
    const fault = faultOfLine(shown[i], expected[i]);
    if (fault !== null) return fault;
  }
  return null;
}

function faultOfTexts(texts: readonly string[], cards: readonly Card[], articleOf: ArticleOf): string | null {
  if (texts.length < cards.length) return 'a text is missing';
  for (const [i, text] of texts.entries()) {
    const fault = faultOfText(text, cards[i], articleOf);
    if (fault !== null) return fault;
  }
  return null;
}

/**
 * Proves a message before it is sent. The body is read as a member would see it, by a parser that is not
 * the renderer, and must show the reply's pieces and nothing else: every word of an article at its offsets in
 * an article whose text still has the hash it had at load; beside passages the names, offices, headline, outlet, day
 * and paragraphs of the article that has them; every other field and sentence of ours as it was given; within
 * Discord's limits, and nothing that can ping.
 * @returns the first fault found; whatever it quotes stands as JSON does, so that the log can leave it out
 */
export function prove(body: Body, reply: Reply, articleOf: ArticleOf): Proof {
  const texts = textsOf(body);
  const expected = expectedCards(reply, texts.length);
  const faults = expected.map(
    (cards) => faultOfSources(cards, articleOf) ?? faultOfTexts(texts, cards, articleOf),
  );
  const fault = faultOfShape(body, reply, articleOf) ?? (faults.includes(null) ? null : faults[0]!);
  return fault === null ? { ok: true } : { ok: false, fault };
}
