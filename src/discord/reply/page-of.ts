import type { Answer } from '../../answers/answer.ts';
import type { Says } from '../../words.ts';
import { remainingWords } from '../../words/remaining.ts';
import { pressWords } from '../../words/press.ts';
import { pageWords } from '../../words/page.ts';
import type { Reply } from './card.ts';
import { shownOf } from './compose.ts';
import { laidOut } from './laid-out.ts';
import { type Ids, rows } from './rows.ts';

/** What stands under a page. */
export interface Under {
  /** What was asked, as it is shown at the end, and read back when a button is pressed; null where it is too long for that. */
  readonly asked: Says | null;
  /** The name of the member who shares it. */
  readonly by?: string;
  readonly ids: Ids;
}

/**
 * One page of an answer as a reply: some of its things, which of all these are, and buttons that bring the others. Where they
 * cannot, it shows as much as fits, and how much does not.
 * @param wanted the first thing shown, counted from 0; where there are not so many, the last is shown
 */
export function pageOf(answer: Answer, wanted: number, { asked, by, ids }: Under): Reply {
  const laid = laidOut(answer, wanted, ids.turn ? 'page' : 'message');
  const { from, things, before, counts, previous } = laid;
  const reply = (shown: number, fitting = shown): Reply => {
    const cards = laid.cards.slice(0, shown);
    const next = from + cards.reduce((sum, { shows }) => sum + shows, 0);
    const here = cards.reduce((sum, one) => sum + one.counts, 0);
    const turns = ids.turn !== null && (from > 0 || next < things);
    return {
      head: turns
        ? [...laid.head, { style: 'note', says: pageWords.here(before + 1, before + here, counts) }]
        : laid.head,
      cards: cards.map(({ card }) => card),
      rest: ids.turn
        ? () => ({ style: 'note', says: pageWords.rest })
        : (hidden) => ({
            style: 'text',
            says: remainingWords[answer.kind](
              counts - laid.cards.slice(0, shown - hidden).reduce((sum, one) => sum + one.counts, 0),
            ),
          }),
      foot: [
        ...(by === undefined ? [] : [{ style: 'note' as const, says: pressWords.sharedBy(by) }]),
        ...(asked ? [{ style: 'note' as const, says: asked }] : []),
      ],
      ...rows(
        answer,
        {
          from,
          previous: from > 0 ? previous : null,
          next: next < things ? { from: next, first: before + here + 1, of: counts } : null,
          opens: cards.slice(0, fitting).flatMap(({ opens }) => opens),
        },
        ids,
      ),
    };
  };
  const all = reply(laid.cards.length);
  const shown = shownOf(all);
  if (shown === laid.cards.length) return all;
  return ids.turn ? reply(Math.max(1, shown)) : reply(laid.cards.length, shown);
}
