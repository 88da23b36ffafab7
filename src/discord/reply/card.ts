import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Says } from '../../words.ts';

/** What some lines of a card are about: passages of one article, which the last of these lines cites. */
export interface Source {
  readonly article: string;
  /** None where the article itself is listed: its headline, outlet, day and id. */
  readonly passages: readonly Range[];
}

/** One line of a reply. `quote` is a source's words set off from ours; `note` is small print. */
export interface Line {
  readonly style: 'heading' | 'text' | 'quote' | 'note';
  readonly says: Says;
  /** Whatever words of an article such a line has are this article's; every `quote` must have one. */
  readonly of?: Source;
  /** Where the line leads as a whole: an address of its article's manifest, and nowhere else. */
  readonly link?: string;
}

/** What belongs together and is never torn apart: passages with the article they come from. */
export type Card = readonly Line[];

/** A whole reply: as many cards as fit are shown, then `rest` says how many are not. */
export interface Reply {
  readonly head: Card;
  readonly cards: readonly Card[];
  /** The fixed line for `hidden` cards that did not fit. */
  readonly rest: (hidden: number) => Line;
  /** Small print at the very end. */
  readonly foot?: Card;
  /** A menu below, to choose one of several passages: 25 at most. */
  readonly menu?: Menu;
  /** Buttons below, in one row: five at most. */
  readonly buttons?: readonly Button[];
}

/** A menu in our own words: of each choice, what is read and what it stands for. */
export interface Menu {
  readonly id: string;
  readonly says: string;
  readonly choices: readonly { readonly label: string; readonly value: string }[];
}

/** A button: our own words on it, and what tells what it does, in 100 UTF-16 units at most. */
export interface Button {
  readonly label: string;
  readonly id: string;
}

/** Finds a loaded article by its id. */
export type ArticleOf = (id: string) => Article | undefined;
