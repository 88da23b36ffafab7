import type { Button, Card, Line, Reply } from './card.ts';
import { shownOf } from './compose.ts';

/**
 * Divides a reply into messages, each with as many cards as fit. A reply that fits in one has no button.
 * @param position the line that says which page it is, of how many
 * @param next the button of a page
 */
export function pages(
  reply: Reply,
  position: (page: number, of: number) => Line,
  next: (page: number, of: number) => Button,
): Reply[] {
  const divided: (readonly Card[])[] = [];
  // The position takes the same room on every page, so that counting the pages does not change them.
  const head = (page: number): Card => (page === 1 ? [...reply.head, position(99, 99)] : [position(99, 99)]);
  for (let left = reply.cards; left.length > 0;) {
    const page = { head: head(divided.length + 1), cards: left, rest: reply.rest, buttons: [next(99, 99)] };
    const shown = Math.max(1, shownOf(page));
    divided.push(left.slice(0, shown));
    left = left.slice(shown);
  }
  const of = divided.length;
  if (of <= 1) return [reply];
  return divided.map((cards, i) => ({
    head: i === 0 ? [...reply.head, position(1, of)] : [position(i + 1, of)],
    cards,
    rest: reply.rest,
    buttons: [next(i + 1, of)],
  }));
}
