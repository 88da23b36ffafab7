import { articlesIn, type Correction, readCorrection } from '../corpus/corrections/correction.ts';
import { hashOf } from '../corpus/hash-of.ts';
import { correctWords as said } from '../words/correct.ts';
import { inFolder } from './in-folder.ts';
import { inStore } from './in-store.ts';
import type { Ledger } from './ledger.ts';
import { type Outcome, putRight, takeBack } from './put-right.ts';

/** Where the articles are that somebody keeps, as plain data for a thread. */
export interface Kept {
  /** A folder, or the file of a store. */
  readonly folder?: string;
  readonly store?: string;
  /** The id of the server whose articles they are; null for those of all. */
  readonly server: string | null;
  /** Whether nothing is touched that another server is answered from too. */
  readonly ownOnly: boolean;
}

/** What somebody wants to have put right, as plain data for a thread. */
export type Wanted =
  | { readonly does: 'put'; readonly correction: Correction; readonly note?: string }
  /** Takes one back: its number, from 1, and its mark, since the list may have changed meanwhile. */
  | { readonly does: 'drop'; readonly number: number; readonly mark: string };

/** One that was written down. */
export interface Written {
  /** Its place in the list, from 1. */
  readonly number: number;
  readonly entry: unknown;
  /** Null for what is no correction. */
  readonly correction: Correction | null;
}

/** What tells an entry from another, without a word of it: it may hold what is hidden. */
export const markOf = (entry: unknown): string => hashOf(JSON.stringify(entry));

const ledgerOf = ({ folder, store, server }: Kept, write: boolean): Ledger | readonly string[] =>
  folder !== undefined ? inFolder(folder) : inStore(store!, server, write);

const isTheirs = ({ ownOnly }: Kept, { isOwn }: Ledger, correction: Correction | null): boolean =>
  !ownOnly || (correction !== null && articlesIn(correction).every(isOwn));

/** Everything that was put right in what somebody keeps, in order; why it cannot be told, a line each, where it cannot. */
export function writtenIn(kept: Kept): readonly Written[] | { readonly why: readonly string[] } {
  const ledger = ledgerOf(kept, false);
  if (!('list' in ledger)) return { why: ledger };
  try {
    return ledger
      .list()
      .map((entry, i) => ({ number: i + 1, entry, correction: readCorrection(entry) }))
      .filter(({ correction }) => isTheirs(kept, ledger, correction));
  } finally {
    ledger.close();
  }
}

/** Puts right what somebody wants, with the checks of `npm run correct`. */
export function correctIn(kept: Kept, wanted: Wanted): Outcome {
  const ledger = ledgerOf(kept, true);
  if (!('list' in ledger)) return { kind: 'refused', why: ledger };
  try {
    if (wanted.does === 'put')
      return isTheirs(kept, ledger, wanted.correction)
        ? putRight(ledger, wanted.correction, wanted.note)
        : { kind: 'refused', why: [said.notOwn] };
    const entry = ledger.list()[wanted.number - 1];
    const isThat = entry !== undefined && markOf(entry) === wanted.mark;
    return isThat && isTheirs(kept, ledger, readCorrection(entry))
      ? takeBack(ledger, wanted.number)
      : { kind: 'refused', why: [said.listChanged] };
  } finally {
    ledger.close();
  }
}
