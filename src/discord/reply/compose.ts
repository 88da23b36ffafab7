import { COMPONENTS_V2, MAX_COMPONENTS, MAX_TEXT } from './body.ts';
import type { Body, ButtonRow, MenuRow, TextDisplay } from './body.ts';
import type { Card, Line, Menu, Reply } from './card.ts';
import { plain } from '../../words.ts';
import { visible } from './visible.ts';
import { layOut } from './lay-out.ts';
import { codeBlock, linkTo, markLine } from './markdown.ts';

const PREFIX: Readonly<Record<Line['style'], string>> = {
  heading: '### ',
  text: '',
  quote: '> ',
  note: '-# ',
  code: '',
};

const write = (card: Card): string =>
  card
    .flatMap((line) => {
      const laid = layOut(line);
      if (line.style === 'code')
        return codeBlock(laid.map((units) => units.map(({ unit }) => unit).join('')));
      return laid.map(
        (units) =>
          PREFIX[line.style] + (line.link === undefined ? markLine(units) : linkTo(line.link, units)),
      );
    })
    .join('\n');

/** How much of a message's text a card takes, in UTF-16 units as they are sent. */
export const lengthOf = (card: Card): number => write(card).length;

/** Each text but the first brings a separator, and all of them stand in one container; files, a menu and buttons stand below. */
function fits(texts: readonly string[], reply: Reply): boolean {
  const { foot = [], files = [], menu } = reply;
  const buttons = buttonsOf(reply).length;
  const parts = 2 * texts.length + files.length + (menu ? 2 : 0) + (buttons > 0 ? buttons + 1 : 0);
  const written = texts.reduce((sum, text) => sum + text.length, 0) + lengthOf(foot) + 1;
  return parts <= MAX_COMPONENTS && written <= MAX_TEXT;
}

const buttonsOf = ({ buttons = [], leads }: Reply): ButtonRow['components'] => [
  ...buttons.map(({ label, id }) => ({ type: 2, style: 2, label, custom_id: id }) as const),
  ...(leads ? [{ type: 2, style: 5, label: leads.label, url: leads.url } as const] : []),
];

/** The texts of a message, and how many cards are among them. */
interface Fitting {
  readonly texts: readonly string[];
  readonly shown: number;
}

/** As many cards as fit, in order, and for those that do not fit the line `reply.rest`. */
function fitting(reply: Reply): Fitting {
  const head = [write(reply.head)].filter((text) => text !== '');
  const shown: string[] = [];
  let best: Fitting = { texts: [...head, write([reply.rest(reply.cards.length)])], shown: 0 };
  if (reply.cards.length === 0) best = { texts: head, shown: 0 };
  for (const [i, card] of reply.cards.entries()) {
    shown.push(write(card));
    const hidden = reply.cards.length - i - 1;
    const texts = [...head, ...shown, ...(hidden > 0 ? [write([reply.rest(hidden)])] : [])];
    if (fits(texts, reply)) best = { texts, shown: i + 1 };
    else if (!fits([...head, ...shown], reply)) break;
  }
  return best;
}

/** How many cards of a reply one message shows. */
export const shownOf = (reply: Reply): number => fitting(reply).shown;

/**
 * Writes a reply as one message of Components V2: the head, as many cards as fit, in order, and for those
 * that do not fit the line `reply.rest`. Cards are never torn apart. A head that alone passes the limits
 * is written all the same; `prove` then refuses the body.
 */
export function compose(reply: Reply): Body {
  const { files = [], foot = [], menu } = reply;
  const buttons = buttonsOf(reply);
  const { texts } = fitting(reply);
  const small = write(foot);
  const displays = texts.map((text, i): TextDisplay => ({
    type: 10,
    content: small !== '' && i === texts.length - 1 ? `${text}\n${small}` : text,
  }));
  return {
    flags: COMPONENTS_V2,
    components: [
      {
        type: 17,
        components: displays.flatMap((text, i) => (i === 0 ? [text] : [{ type: 14 as const }, text])),
      },
      ...files.map(({ name }) => ({ type: 13 as const, file: { url: `attachment://${name}` as const } })),
      ...(menu ? [menuRow(menu)] : []),
      ...(buttons.length > 0 ? [{ type: 1 as const, components: buttons }] : []),
    ],
    allowed_mentions: { parse: [] },
  };
}

const menuRow = ({ id, says, choices }: Menu): MenuRow => ({
  type: 1,
  components: [
    {
      type: 3,
      custom_id: id,
      placeholder: says,
      options: choices.map(({ label, value, description }) => ({
        label: visible(plain(label)),
        value,
        ...(description && { description: visible(plain(description)) }),
      })),
    },
  ],
});
