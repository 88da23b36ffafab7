import type { Published } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Says } from '../../words.ts';
import type { CorpusTold, Place } from '../answer.ts';
import type { Refused } from '../corpus.ts';
import type { InContext } from '../in-context.ts';

/** Which of the articles are listed. */
export const KINDS = ['all', 'undated', 'inferred', 'copies'] as const;
export type Kind = (typeof KINDS)[number];

/** What the keeper of the articles wants to see, as plain data. */
export type Look =
  | { readonly at: 'overview' }
  /** `find`: words of the headline, outlet or file; empty for all. `from`: the first to show, from 0. */
  | { readonly at: 'articles'; readonly kind: Kind; readonly find: string; readonly from: number }
  | { readonly at: 'article'; readonly id: string }
  | { readonly at: 'people'; readonly find: string; readonly from: number }
  | { readonly at: 'person'; readonly name: string }
  | { readonly at: 'timeline'; readonly about: string; readonly from: number };

/** An article in a list. */
export interface Listed {
  readonly id: string;
  readonly file: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly published: Published;
}

/** So many of a list, from one on. */
export interface Part<T> {
  readonly all: number;
  readonly from: number;
  readonly shown: readonly T[];
}

/** Somebody in a list. */
export interface PersonListed {
  readonly name: string;
  readonly stretches: number;
  readonly articles: number;
  /** How many ways of naming them were joined. */
  readonly names: number;
  readonly doubtful: boolean;
}

/** Where somebody is, as an article names them, and why that is taken for them. */
export interface Membership {
  readonly article: Listed;
  readonly name: string;
  /** Null for whom the others were joined to. */
  readonly why: Says | null;
}

export interface PersonSeen {
  readonly name: string;
  readonly names: readonly string[];
  readonly stretches: number;
  readonly doubtful: boolean;
  readonly members: Part<Membership>;
  /** Who may have the same name and is kept apart, and why; with where one of their articles names them. */
  readonly apart: readonly {
    readonly says: Says;
    readonly name: string;
    readonly member: { readonly article: string; readonly name: string } | null;
  }[];
}

/** What is drawn of a passage of a timeline. */
export interface Mark {
  readonly placed: Place;
  /** Whether its place may rest on a day of publication that is inferred. */
  readonly inferred: boolean;
}

/** A passage of a timeline. */
export interface Moment extends Range {
  readonly article: Listed;
  readonly words: string;
  readonly placed: Place | null;
  readonly notes: readonly Says[];
}

/** What is seen, all of it plain data. */
export type Seen =
  | {
      readonly at: 'overview';
      readonly told: CorpusTold;
      readonly counts: Readonly<Record<Kind, number>>;
      /** The first of what was not imported. */
      readonly refused: Part<Refused>;
    }
  | ({ readonly at: 'articles'; readonly kind: Kind; readonly find: string } & Part<Listed>)
  | { readonly at: 'article'; readonly read: InContext | null; readonly people: readonly string[] }
  | ({ readonly at: 'people'; readonly find: string } & Part<PersonListed>)
  | { readonly at: 'person'; readonly asked: string; readonly people: readonly PersonSeen[] }
  | ({
      readonly at: 'timeline';
      readonly about: string;
      readonly says: readonly Says[];
      /** Of all that have a place, whichever are shown. */
      readonly marks: readonly Mark[];
    } & Part<Moment>);
