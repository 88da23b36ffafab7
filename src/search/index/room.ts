/** Numbers in memory that may have room behind them. */
export type Row = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Where the numbers of some memory end that was made with room behind them, in bytes. */
const ends = new WeakMap<ArrayBufferLike, number>();

/** Beside so many bytes, one in `SHARE` is left free. */
const LEAST = 4096;
const SHARE = 64;

/** Memory for so many bytes, and for some that may be appended. */
export function roomFor(bytes: number): Buffer {
  const memory = Buffer.allocUnsafeSlow(bytes + Math.ceil(bytes / SHARE) + LEAST).subarray(0, bytes);
  ends.set(memory.buffer, bytes);
  return memory;
}

/**
 * Numbers with more behind them. What was there stays where it is if there is room and nothing was appended to it before; it never
 * changes.
 */
export function appended<T extends Row>(row: T, more: ArrayLike<number>): T {
  const Kind = row.constructor as new (buffer: ArrayBufferLike, at: number, length: number) => T;
  const length = row.length + more.length;
  const end = row.byteOffset + row.byteLength;
  const needed = row.byteOffset + length * row.BYTES_PER_ELEMENT;
  const isRoom = ends.get(row.buffer) === end && needed <= row.buffer.byteLength;
  const memory = isRoom ? row : roomFor(length * row.BYTES_PER_ELEMENT);
  const grown = new Kind(memory.buffer, memory.byteOffset, length);
  if (!isRoom) grown.set(row);
  grown.set(more, row.length);
  ends.set(memory.buffer, grown.byteOffset + grown.byteLength);
  return grown;
}
