import type { Answer } from '../../answers/answer.ts';
import { aroundWords } from '../../words/around.ts';
import { pageWords } from '../../words/page.ts';
import type { Says } from '../../words.ts';
import type { Reply } from './card.ts';
import { shownOf } from './compose.ts';
import { laidOut, type Opens } from './laid-out.ts';

/** How the other pages of an answer are reached. */
export interface Turning {
  /** What was asked, as it is shown at the end, and read back when a button is pressed. */
  readonly asked: Says;
  /** The id of the button that brings the page that begins with a thing, counted from 0. */
  readonly idOf: (from: number) => string;
  /** How the paragraphs around a passage are reached. */
  readonly around: Around;
}

/** The ids of a button for one passage, and of a menu and its choices for several. */
export interface Around {
  readonly idOf: (place: Opens) => string;
  readonly choose: string;
  readonly valueOf: (place: Opens) => string;
}

/** A menu takes so many choices. */
const MOST = 25;

/** What opens the passages of a page: a button for one, a menu for several. */
function opening(
  opens: readonly Opens[],
  { idOf, choose, valueOf }: Around,
): Pick<Reply, 'menu' | 'buttons'> {
  const [one, ...more] = opens;
  if (!one) return {};
  if (more.length === 0) return { buttons: [{ label: aroundWords.button, id: idOf(one) }] };
  const choices = opens.flatMap((place) =>
    place.numbers
      ? [{ label: aroundWords.option(place.numbers.first, place.numbers.last), value: valueOf(place) }]
      : [],
  );
  const unlike = [...new Map(choices.map((choice) => [choice.value, choice])).values()].slice(0, MOST);
  return unlike.length > 0 ? { menu: { id: choose, says: aroundWords.choose, choices: unlike } } : {};
}

/**
 * One page of an answer as a reply: some of its things, which of all these are, and buttons that bring the others.
 * @param wanted the first thing shown, counted from 0; where there are not so many, the last is shown
 */
export function pageOf(answer: Answer, wanted: number, { asked, idOf, around }: Turning): Reply {
  const laid = laidOut(answer, wanted, true);
  const { from, things, before, counts, previous } = laid;
  const foot = [{ style: 'note' as const, says: asked }];
  const reply = (shown: number): Reply => {
    const cards = laid.cards.slice(0, shown);
    const next = from + cards.reduce((sum, { shows }) => sum + shows, 0);
    const here = cards.reduce((sum, one) => sum + one.counts, 0);
    const back = from > 0 ? [{ label: pageWords.previous, id: idOf(previous) }] : [];
    const on = next < things ? [{ label: pageWords.next(before + here + 1, counts), id: idOf(next) }] : [];
    const turns = [...back, ...on];
    const { menu, buttons = [] } = opening(
      answer.kind === 'article' ? [] : cards.flatMap(({ opens }) => opens),
      around,
    );
    return {
      head:
        turns.length === 0
          ? laid.head
          : [...laid.head, { style: 'note', says: pageWords.here(before + 1, before + here, counts) }],
      cards: cards.map(({ card }) => card),
      rest: () => ({ style: 'note', says: pageWords.rest }),
      foot,
      ...(menu && { menu }),
      buttons: [...buttons, ...turns],
    };
  };
  const all = reply(laid.cards.length);
  const shown = shownOf(all);
  return shown === laid.cards.length ? all : reply(Math.max(1, shown));
}
