import type { Card, Line } from './card.ts';
import { layOut } from './lay-out.ts';

const textOf = (line: Line): string[] => {
  const lines = layOut(line).map((units) => units.map(({ unit }) => unit).join(''));
  const shown = line.style === 'quote' ? lines.map((one) => `> ${one}`) : lines;
  return line.link === undefined ? shown : [...shown, addressIn(line.link)];
};

/** Where a browser scrolls to is of no use in a text. */
const addressIn = (link: string): string => link.replace(/#?:~:text=.*$/u, '');

/** What some cards say as the text of a file: articles' words with `> ` before them, an address below what leads there, an empty line between cards. */
export const fileText = (cards: readonly Card[]): string =>
  `${cards.map((card) => card.flatMap(textOf).join('\n')).join('\n\n')}\n`;
