import type { Reader } from '../../forms/apart.ts';
import type { KnownFile, Step, Store } from '../../store/store.ts';
import type { Miss } from '../../store/take.ts';
import { hashOf } from '../../corpus/hash-of.ts';
import { codeOf } from './code-of.ts';
import type { Readable, Unread } from './find.ts';

/** For whom files are taken in, and by what. */
export interface Taking {
  readonly store: Store;
  /** Of which program what is read is. */
  readonly extractor: string;
  /** Servers' ids, or `*`. */
  readonly servers: readonly string[];
}

/** What is to be done about a file; nothing where it is as it was and whoever it is for has it. */
export interface Decided {
  readonly step: Step | null;
  readonly unchanged: boolean;
  /** How many bytes were read. */
  readonly bytes: number;
  /** What was refused of one that is as it was, and still is. */
  readonly refused: readonly Miss[];
}

/**
 * Decides about a file, and reads it where it is new or has changed. What is as it was is known by size and time, or by
 * its bytes.
 */
export async function stepOf(
  file: Readable | Unread,
  reader: Reader,
  { store, extractor, servers }: Taking,
): Promise<Decided> {
  const unread = (miss: Miss): Decided => ({
    step: { taken: { ...file, extractor, bytes: null, form: null, articles: [], refused: [miss] } },
    unchanged: false,
    bytes: 0,
    refused: [],
  });
  if ('miss' in file) return unread(file.miss);
  const known = store.known(file.place, file.inner);
  const same = known && isKnown(file, known, extractor) ? known : null;
  if (same?.modified === file.modified) {
    const has = servers.every((one) => same.servers.includes(one));
    const step = has ? null : { same, modified: file.modified };
    return { step, unchanged: true, bytes: 0, refused: store.misses(same.number) };
  }
  let bytes: Uint8Array;
  try {
    bytes = file.bytes();
  } catch (error) {
    const why = error instanceof RangeError ? 'too large' : 'unreadable';
    return unread({ where: '', why, detail: codeOf(error) });
  }
  if (same?.hash === hashOf(bytes))
    return {
      step: { same, modified: file.modified },
      unchanged: true,
      bytes: bytes.length,
      refused: store.misses(same.number),
    };
  const name = file.file.slice(file.file.lastIndexOf('/') + 1);
  const { articles, refused, form } = await reader.read({ name, bytes, url: file.url ?? null });
  const taken = { ...file, extractor, bytes, form, articles, refused };
  return { step: { taken }, unchanged: false, bytes: bytes.length, refused: [] };
}

/** Whether all but the bytes and the time of a file are as they were when it was read. */
const isKnown = (file: Readable, known: KnownFile, extractor: string): boolean =>
  known.hash !== null &&
  known.extractor === extractor &&
  known.size === file.size &&
  known.file === file.file &&
  known.said === JSON.stringify(file.said ?? {});
