import type { Range } from '../../corpus/span.ts';
import type { Name } from '../people/name.ts';
import type { Stretch } from './mark.ts';

/** What a rule sees: a word, a number, a sign, a whole name with its titles, or a whole stretch in marks. */
export interface Unit extends Range {
  readonly kind: 'word' | 'number' | 'sign' | 'name' | 'quote';
  /** Lower-cased; empty for names and quotes. */
  readonly low: string;
  readonly capital: boolean;
  /** Index into the cast's `names`, for a name. */
  readonly name?: number;
  /** A name that something shows to be a person's. */
  readonly person?: boolean;
  readonly stretch?: Stretch;
  /** A name before which more than one word of office stands in it: “Leeds Mayor Ann Lee”, not “Mayor Ann Lee”. */
  readonly described?: boolean;
  /** Words in marks that begin as a sentence does: “We …”. */
  readonly opens?: boolean;
  /** Words in marks in title case: “War and Peace”. */
  readonly title?: boolean;
  /** Words in marks that close as an utterance does: “… so,” or “… so.”. */
  readonly closes?: boolean;
}

/** A dash between two clauses, however it is typed. */
export const isDash = ({ low }: Unit): boolean => /^(?:[—–―-]|--+)$/u.test(low);

/** One or more sentences that a stretch in marks holds together, as units. */
export interface Row extends Range {
  readonly block: number;
  readonly units: readonly Unit[];
}

/** Everything that the rules read, made once for an article. */
export interface Scene {
  readonly text: string;
  readonly rows: readonly Row[];
  readonly names: readonly Name[];
}

/** The word or sign that stands at `at`; empty for a name, for words in marks and beyond either end. */
export const lowAt = (units: readonly Unit[], at: number): string => units[at]?.low ?? '';

/** Whether words in marks stand at `at`. */
export const isMarkedAt = (units: readonly Unit[], at: number): boolean => units[at]?.kind === 'quote';
