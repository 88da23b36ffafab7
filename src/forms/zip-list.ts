import { Buffer } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';

/** One file in a zip, as the list at its end has it. Sizes in bytes. */
export interface Listed {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly method: number;
  readonly locked: boolean;
  readonly at: number;
}

export const isZip = (start: string): boolean =>
  start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06');

const END = 0x06054b50;
const ENTRY = 0x02014b50;
/** The list's end stands within so many bytes of the file's. */
const FARTHEST = 65_557;

/** What a number says that is too large for its place: it stands in fields that are not read. */
const TOO_LARGE = { short: 0xffff, long: 0xffffffff };
const LOCATOR = 0x07064b50;

/** Whether a zip is larger than its plain form allows: over four gigabytes, or of more than 65,534 files. */
export function isZip64(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(file);
  if (end < 0) return false;
  const counted = file.readUInt16LE(end + 10) === TOO_LARGE.short;
  const placed = file.readUInt32LE(end + 16) === TOO_LARGE.long;
  return (counted || placed) && end >= 20 && file.readUInt32LE(end - 20) === LOCATOR;
}

/** Whether a file in a zip is written in its large form. */
export const isLarge = ({ size, packed, at }: Listed): boolean => [size, packed, at].includes(TOO_LARGE.long);

/** Where the end of a zip's list stands; negative when it has none. */
function endOf(file: Buffer): number {
  let end = file.length - 22;
  const first = Math.max(0, file.length - FARTHEST);
  while (end >= first && file.readUInt32LE(end) !== END) end--;
  return end < first ? -1 : end;
}

/** The files in a zip by the list at its end, without unpacking anything; none when the list is broken. */
export function listOf(bytes: Uint8Array): Listed[] {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(file);
  if (end < 0) return [];
  const found: Listed[] = [];
  let at = file.readUInt32LE(end + 16);
  for (let left = file.readUInt16LE(end + 10); left > 0 && at + 46 <= file.length; left--) {
    if (file.readUInt32LE(at) !== ENTRY) break;
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset));
    found.push({
      name: file.toString('utf8', at + 46, at + 46 + nameLength!),
      locked: (file.readUInt16LE(at + 8) & 1) === 1,
      method: file.readUInt16LE(at + 10),
      packed: file.readUInt32LE(at + 20),
      size: file.readUInt32LE(at + 24),
      at: file.readUInt32LE(at + 42),
    });
    at += 46 + nameLength! + extra! + comment!;
  }
  return found;
}

/**
 * Unpacks one file of a zip.
 * @param most no more bytes than this are unpacked, whatever the list says
 * @throws RangeError when there are more; Error when it is broken, or packed in a way other than "stored" and "deflated"
 */
export function unpacked(bytes: Uint8Array, { at, method, packed }: Listed, most: number): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = at + 30 + file.readUInt16LE(at + 26) + file.readUInt16LE(at + 28);
  const data = file.subarray(start, start + packed);
  if (method === 0) {
    if (data.length > most) throw new RangeError('too large');
    return data;
  }
  if (method !== 8) throw new Error(`packed by method ${method}`);
  return inflateRawSync(data, { maxOutputLength: most });
}

/** The bytes of one file of a zip by its name; null when it has none. @throws as `unpacked` */
export function fileIn(bytes: Uint8Array, name: string, most: number): Uint8Array | null {
  const listed = listOf(bytes).find((one) => one.name === name);
  return listed ? unpacked(bytes, listed, most) : null;
}

/** Whether a name leads out of the folder that the archive is unpacked to. Nothing is written, but what hides its name is hostile. */
export const leadsOut = (name: string): boolean =>
  /^(?:[/\\]|[A-Za-z]:)/.test(name) || name.split(/[/\\]/).includes('..') || name.includes('\0');

/** Whether a name is of what systems leave in archives. */
export const isLitter = (name: string): boolean =>
  /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/.test(name);
