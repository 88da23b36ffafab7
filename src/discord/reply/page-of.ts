import type { Answer } from '../../answers/answer.ts';
import { pageWords } from '../../words/page.ts';
import type { Says } from '../../words.ts';
import type { Reply } from './card.ts';
import { shownOf } from './compose.ts';
import { laidOut } from './laid-out.ts';

/** How the other pages of an answer are reached. */
export interface Turning {
  /** What was asked, as it is shown at the end, and read back when a button is pressed. */
  readonly asked: Says;
  /** The id of the button that brings the page that begins with a thing, counted from 0. */
  readonly idOf: (from: number) => string;
}

/**
 * One page of an answer as a reply: some of its things, which of all these are, and buttons that bring the others.
 * @param wanted the first thing shown, counted from 0; where there are not so many, the last is shown
 */
export function pageOf(answer: Answer, wanted: number, { asked, idOf }: Turning): Reply {
  const laid = laidOut(answer, wanted, true);
  const { from, things, before, counts, previous } = laid;
  const foot = [{ style: 'note' as const, says: asked }];
  const reply = (shown: number): Reply => {
    const cards = laid.cards.slice(0, shown);
    const next = from + cards.reduce((sum, { shows }) => sum + shows, 0);
    const here = cards.reduce((sum, one) => sum + one.counts, 0);
    const back = from > 0 ? [{ label: pageWords.previous, id: idOf(previous) }] : [];
    const on = next < things ? [{ label: pageWords.next(before + here + 1, counts), id: idOf(next) }] : [];
    const buttons = [...back, ...on];
    return {
      head:
        buttons.length === 0
          ? laid.head
          : [...laid.head, { style: 'note', says: pageWords.here(before + 1, before + here, counts) }],
      cards: cards.map(({ card }) => card),
      rest: () => ({ style: 'note', says: pageWords.rest }),
      foot,
      buttons,
    };
  };
  const all = reply(laid.cards.length);
  const shown = shownOf(all);
  return shown === laid.cards.length ? all : reply(Math.max(1, shown));
}
