import { COMPONENTS_V2, MAX_COMPONENTS, MAX_TEXT } from './body.ts';
import type { Body, TextDisplay } from './body.ts';
import type { Card, Line, Reply } from './card.ts';
import { layOut } from './lay-out.ts';
import { markLine } from './markdown.ts';

const PREFIX: Readonly<Record<Line['style'], string>> = { heading: '', text: '', quote: '> ', note: '-# ' };

const write = (card: Card): string =>
  card.flatMap((line) => layOut(line).map((units) => PREFIX[line.style] + markLine(units))).join('\n');

/** How much of a message's text a card takes, in UTF-16 units as they are sent. */
export const lengthOf = (card: Card): number => write(card).length;

/** Each text but the first brings a separator, and all of them stand in one container. */
const fits = (texts: readonly string[]): boolean =>
  2 * texts.length <= MAX_COMPONENTS && texts.reduce((sum, text) => sum + text.length, 0) <= MAX_TEXT;

/**
 * Writes a reply as one message of Components V2: the head, as many cards as fit, in order, and for those
 * that do not fit the line `reply.rest`. Cards are never torn apart. A head that alone passes the limits
 * is written all the same; `prove` then refuses the body.
 */
export function compose(reply: Reply): Body {
  const head = [write(reply.head)].filter((text) => text !== '');
  const shown: string[] = [];
  let best = [...head, write([reply.rest(reply.cards.length)])];
  if (reply.cards.length === 0) best = head;
  for (const [i, card] of reply.cards.entries()) {
    shown.push(write(card));
    const hidden = reply.cards.length - i - 1;
    const texts = [...head, ...shown, ...(hidden > 0 ? [write([reply.rest(hidden)])] : [])];
    if (fits(texts)) best = texts;
    else if (!fits([...head, ...shown])) break;
  }
  const displays = best.map((content): TextDisplay => ({ type: 10, content }));
  return {
    flags: COMPONENTS_V2,
    components: [
      {
        type: 17,
        components: displays.flatMap((text, i) => (i === 0 ? [text] : [{ type: 14 as const }, text])),
      },
    ],
    allowed_mentions: { parse: [] },
  };
}
