import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Says } from '../../words.ts';

/** What some lines of a card are about: passages of one article, which the last of these lines cites. */
export interface Source {
  readonly article: string;
  /** None where the article itself is listed: its headline, outlet, day and id. */
  readonly passages: readonly Range[];
}

/**
 * One line of a reply. `quote` is a source's words set off from ours; `note` is small print; `code` is to be copied as it is, by a
 * button that Discord has for it.
 */
export interface Line {
  readonly style: 'heading' | 'text' | 'quote' | 'note' | 'code';
  readonly says: Says;
  /** Whatever words of an article such a line has are this article's; every `quote` must have one. */
  readonly of?: Source;
  /** The id of the article that a `code` cites; every other `code` must have a source. */
  readonly cites?: string;
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
  /** A menu below: 25 choices at most. */
  readonly menu?: Menu;
  /** Buttons below, in one row: five at most, with the one that leads to the source. */
  readonly buttons?: readonly Button[];
  /** The last of these buttons. */
  readonly leads?: Leads;
  /** Text files that are sent with it. */
  readonly files?: readonly File[];
}

/** A text file with everything that some cards say, in a name that Discord leaves as it is: small letters, digits, `-` and one `.`. */
export interface File {
  readonly name: string;
  readonly cards: readonly Card[];
}

/** A menu in our own words, and in names as articles have them: of each choice, what is read and what it stands for. */
export interface Menu {
  readonly id: string;
  readonly says: string;
  readonly choices: readonly Choice[];
}

/** What one chooses, with what is said of it below where it does not tell enough. */
export interface Choice {
  readonly label: Says;
  readonly value: string;
  readonly description?: Says;
}

/** A button: our own words on it, and what tells what it does, in 100 UTF-16 units at most. */
export interface Button {
  readonly label: string;
  readonly id: string;
}

/** A button that leads to a passage where it was published: our own words on it, and the address of the article's manifest. */
export interface Leads extends Range {
  readonly label: string;
  readonly url: string;
  readonly article: string;
}

/** Finds a loaded article by its id. */
export type ArticleOf = (id: string) => Article | undefined;
