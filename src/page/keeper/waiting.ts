import { hashOf } from '../../corpus/hash-of.ts';
import type { Body } from '../../discord/reply/body.ts';
import type { SentFile } from '../http/files.ts';

/** So many files of one keeper wait for a yes, for so long (in milliseconds). */
export const MOST_WAITING = 12;
const LASTS = 30 * 60_000;

/** So many bytes wait, of all keepers together. */
const MOST_BYTES = 120_000_000;

/** A file that was looked into and is not added yet. */
export interface Waiting {
  /** The SHA-256 of what it holds. */
  readonly hash: string;
  readonly file: SentFile;
  /** What is in it, proved; or why it cannot be added. */
  readonly found: { readonly body: Body } | { readonly why: string };
  readonly until: number;
}

/** Files that wait for whoever sent them to say yes, in memory alone. */
export interface WaitingFiles {
  readonly of: (session: string, now: number) => readonly Waiting[];
  /** @returns whether there was room for it */
  readonly keep: (session: string, file: SentFile, found: Waiting['found'], now: number) => boolean;
  readonly drop: (session: string, hash: string) => void;
  readonly dropAll: (session: string) => void;
}

export function openWaiting(): WaitingFiles {
  const all = new Map<string, readonly Waiting[]>();
  const of = (session: string, now: number): readonly Waiting[] => {
    for (const [one, files] of all) {
      const left = files.filter(({ until }) => until >= now);
      if (left.length > 0) all.set(one, left);
      else all.delete(one);
    }
    return all.get(session) ?? [];
  };
  const sizeOf = (files: Iterable<Waiting>): number =>
    [...files].reduce((sum, { file }) => sum + file.bytes.length, 0);
  return {
    of,
    keep(session, file, found, now) {
      const hash = hashOf(file.bytes);
      const others = of(session, now).filter((one) => one.hash !== hash);
      const bytes = sizeOf([...all.values()].flat()) + file.bytes.length;
      if (others.length >= MOST_WAITING || bytes > MOST_BYTES) return false;
      // What cannot be added need not be held.
      const held = 'why' in found ? { ...file, bytes: new Uint8Array() } : file;
      all.set(session, [...others, { hash, file: held, found, until: now + LASTS }]);
      return true;
    },
    drop(session, hash) {
      all.set(
        session,
        (all.get(session) ?? []).filter((one) => one.hash !== hash),
      );
    },
    dropAll: (session) => void all.delete(session),
  };
}
