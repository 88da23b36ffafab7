import { createHash } from 'node:crypto';
import { deflateSync, inflateSync } from 'node:zlib';
import type { Written } from './documents.ts';
import { EngineFault } from './problem.ts';
import type { Reach } from './reach.ts';

/** One document holds so many bytes, before they are packed. */
const PIECE = 2 ** 22;

/** Packed as fast as that goes: what is kept is mostly fetched over a network. */
const LEVEL = 1;

/** The id of a piece of what is kept under a name. */
const idOf = (name: string, piece: number): string =>
  `kept-${createHash('sha256').update(name).digest('hex')}-${piece}`;

/**
 * What is kept under a name as documents: what many articles come to together, which no search finds.
 * @param left what stands there already, by id what it was written from: what is the same is not written, and taken out of this
 */
export function* documentsKept(
  entries: Iterable<readonly [string, Uint8Array]>,
  left = new Map<string, string>(),
): Generator<Written> {
  for (const [name, bytes] of entries) {
    const pieces = Math.max(1, Math.ceil(bytes.length / PIECE));
    for (let piece = 0; piece < pieces; piece++) {
      const part = bytes.subarray(piece * PIECE, (piece + 1) * PIECE);
      const id = idOf(name, piece);
      const stamp = createHash('sha256').update(`${id} ${pieces} `).update(part).digest('hex');
      const isThere = left.get(id) === stamp;
      left.delete(id);
      if (isThere) continue;
      const packed = deflateSync(part, { level: LEVEL }).toString('base64');
      yield { id, body: { stamp, pieces, bytes: packed } };
    }
  }
}

interface Answered {
  readonly docs: readonly {
    readonly found: boolean;
    readonly _source: { readonly pieces: number; readonly bytes: string };
  }[];
}

/**
 * Opens what is kept by name in an index.
 * @returns the bytes of a name, starting at a multiple of 8 in memory; null where nothing is kept under it
 * @throws EngineFault also where a part of it is missing
 */
export function openKept(reach: Reach, index: string): (name: string) => Uint8Array | null {
  const fetch = (ids: readonly string[]): Answered['docs'] => {
    const [answer] = reach({ method: 'POST', path: `/${index}/_mget`, body: { ids } });
    return (answer as Answered).docs;
  };
  return (name) => {
    const [first] = fetch([idOf(name, 0)]);
    if (!first?.found) return null;
    const { pieces } = first._source;
    const parts = [inflateSync(Buffer.from(first._source.bytes, 'base64'))];
    // One by one: together they may be more than an engine sends at once.
    for (let piece = 1; piece < pieces; piece++) {
      const [next] = fetch([idOf(name, piece)]);
      if (!next?.found) throw new EngineFault('refused', 'a part of what is kept is missing');
      parts.push(inflateSync(Buffer.from(next._source.bytes, 'base64')));
    }
    const length = parts.reduce((sum, part) => sum + part.length, 0);
    const whole = new Uint8Array(length);
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole;
  };
}
