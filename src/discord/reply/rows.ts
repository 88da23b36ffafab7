import type { Answer } from '../../answers/answer.ts';
import type { Range } from '../../corpus/span.ts';
import { pageWords } from '../../words/page.ts';
import { pressWords } from '../../words/press.ts';
import type { Button, Choice, Menu, Reply } from './card.ts';
import type { Opens } from './laid-out.ts';

/** Where a passage stands. */
export interface Place extends Range {
  readonly article: string;
}

/** What can be done with one passage. */
export type OnPassage = 'around' | 'cite' | 'copy' | 'report';

/** The ids of what stands under an answer; null for what cannot be done there. */
export interface Ids {
  readonly passage: (does: OnPassage, place: Place) => string;
  /** Brings the page that begins with a thing, counted from 0. */
  readonly turn: ((from: number) => string) | null;
  readonly further: string;
  readonly text: string | null;
  readonly near: string | null;
  /** For who was answered alone. */
  readonly share: ((from: number) => string) | null;
  /** For an answer that everybody sees. */
  readonly remove: string | null;
  /** One of several of a name, counted from 0. */
  readonly who: ((index: number) => string) | null;
}

/** Which part of an answer a page shows. */
export interface Shown {
  readonly from: number;
  /** The first thing of the page before and of the next, and what that counts as. */
  readonly previous: number | null;
  readonly next: { readonly from: number; readonly first: number; readonly of: number } | null;
  readonly opens: readonly Opens[];
}

/** Discord takes so many buttons in a row, and choices in a menu. */
const BUTTONS = 5;
const CHOICES = 25;

const one = (label: string, id: string | null | undefined): Button[] =>
  id === null || id === undefined ? [] : [{ label, id }];

/** What can be done with one passage alone, in order. */
export const onPassage = (place: Place, ids: Pick<Ids, 'passage'>): Button[] => [
  ...one(pressWords.cite, ids.passage('cite', place)),
  ...one(pressWords.copy, ids.passage('copy', place)),
];

/**
 * The rows under one page of an answer, two at most: what is common as buttons; a menu for which of several passages, or people,
 * is meant, or else for what has no place among the buttons.
 */
export function rows(answer: Answer, shown: Shown, ids: Ids): Pick<Reply, 'menu' | 'buttons'> {
  const places = answer.kind === 'article' ? [] : unlike(shown.opens);
  const [place, ...others] = places;
  const alone = place && others.length === 0 && !answer.called ? place : null;
  const asks = answer.kind === 'nothing' || shown.opens.length > 0;
  const isNear = answer.withheld === true;
  const buttons = [
    ...(shown.previous === null ? [] : one(pageWords.previous, ids.turn?.(shown.previous))),
    ...(shown.next ? one(pageWords.next(shown.next.first, shown.next.of), ids.turn?.(shown.next.from)) : []),
    ...one(pressWords.share, ids.share?.(shown.from)),
    ...(isNear ? one(pressWords.near(answer.nearest.length), ids.near) : []),
    ...(alone ? [...one(pressWords.around, ids.passage('around', alone)), ...onPassage(alone, ids)] : []),
    ...(asks ? one(pressWords.further, ids.further) : []),
    ...(answer.evidence.length > 1 ? one(pressWords.text, ids.text) : []),
    ...one(pressWords.remove, ids.remove),
    ...(alone ? one(pressWords.report, ids.passage('report', alone)) : []),
  ];
  const menu = people(answer, ids) ?? (alone ? null : passages(places, ids));
  if (menu) return { menu, buttons };
  if (buttons.length <= BUTTONS) return { buttons };
  return { buttons: buttons.slice(0, BUTTONS - 1), menu: moreOf(buttons.slice(BUTTONS - 1)) };
}

/** Each place once. */
const unlike = (opens: readonly Opens[]): Opens[] => [
  ...new Map(
    opens
      .filter(({ numbers }, _, all) => numbers !== undefined || all.length === 1)
      .map((place) => [`${place.article}:${place.start}-${place.end}`, place]),
  ).values(),
];

const moreOf = (buttons: readonly Button[]): Menu => ({
  id: 'v1:more',
  says: pressWords.more,
  choices: buttons.map(({ label, id }) => ({ label: [{ own: label }], value: id })),
});

function passages(places: readonly Opens[], ids: Ids): Menu | null {
  const choices = places.flatMap((place) =>
    place.numbers
      ? [
          {
            label: pressWords.passage(place.numbers.first, place.numbers.last),
            value: ids.passage('around', place),
          },
        ]
      : [],
  );
  return menuOf('v1:use', pressWords.choose, choices);
}

function people({ called }: Answer, { who }: Ids): Menu | null {
  const choices = (called && who ? called.people : []).flatMap(({ name, office, stretches }, i) => {
    const known = pressWords.office(office && { words: office }, stretches);
    const fits = (office?.text.length ?? 0) < 60;
    return name.text.length > 100
      ? []
      : [
          {
            label: [{ words: name }],
            description: fits ? known : pressWords.office(null, stretches),
            value: who!(i),
          },
        ];
  });
  return menuOf('v1:who', pressWords.which, choices);
}

const menuOf = (id: string, says: string, choices: readonly Choice[]): Menu | null =>
  choices.length > 0 ? { id, says, choices: choices.slice(0, CHOICES) } : null;
