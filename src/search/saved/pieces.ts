import { lately } from '../../corpus/lately.ts';
import type { Entries, Keep } from './keep.ts';
import type { Row } from './row.ts';

/** So many numbers are kept under one name. */
const PIECE = 2 ** 14;

/** So many pieces of one row are at hand; the others are fetched when they are asked for. */
const PIECES = 64;

const TYPES = { Uint8Array, Int32Array } as const;
type Numbers = Uint8Array | Int32Array;

/** A row of numbers that is fetched piece by piece. */
export interface Fetched extends Row {
  /** The numbers of a half-open range, in memory of their own. */
  readonly slice: (start?: number, end?: number) => Int32Array<ArrayBuffer>;
}

/** A long row of numbers as entries of a keep: what it is under a name, and its pieces under that name and a number. */
export function* piecesOf(name: string, all: Numbers): Entries & Generator {
  const type = all instanceof Uint8Array ? 'Uint8Array' : 'Int32Array';
  yield [name, Buffer.from(JSON.stringify([type, all.length]))];
  for (let from = 0; from < all.length; from += PIECE) {
    const { buffer, byteOffset, byteLength } = all.subarray(from, from + PIECE);
    yield [`${name} ${from / PIECE}`, new Uint8Array(buffer, byteOffset, byteLength)];
  }
}

/**
 * Opens a long row of a keep.
 * @returns null where there is none
 * @throws Error, when a piece is asked for that is damaged
 */
export function rowAt({ get }: Keep, name: string): Fetched | null {
  const head = get(name);
  if (head === null) return null;
  const [type, length] = JSON.parse(Buffer.from(head).toString()) as [keyof typeof TYPES, number];
  const pieceOf = lately(PIECES, (number: number): Numbers => {
    const bytes = get(`${name} ${number}`);
    if (bytes === null) throw new Error(`The saved "${name} ${number}" is damaged`);
    return new TYPES[type](
      bytes.buffer as ArrayBuffer,
      bytes.byteOffset,
      bytes.length / TYPES[type].BYTES_PER_ELEMENT,
    );
  });
  // What is asked for next mostly stands in the same piece.
  let [latest, piece] = [-1, new Int32Array() as Numbers];
  const holding = (place: number): Numbers => {
    const number = Math.floor(place / PIECE);
    if (number !== latest) [latest, piece] = [number, pieceOf(number)];
    return piece;
  };
  return {
    length,
    get: (place) => (place >= 0 && place < length ? holding(place)[place % PIECE] : undefined),
    slice(start = 0, end = length) {
      const found = new Int32Array(Math.max(0, end - start));
      for (let at = start; at < end;) {
        const some = holding(at).subarray(at % PIECE, (at % PIECE) + end - at);
        found.set(some, at - start);
        at += some.length;
      }
      return found;
    },
  };
}
