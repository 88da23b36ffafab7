import { atHand, type Head, headOf } from '../../corpus/at-hand.ts';
import type { Article } from '../../corpus/article.ts';
import { lately } from '../../corpus/lately.ts';
import type { Text } from '../../search/passages.ts';
import type { Keep } from '../../search/saved/keep.ts';
import type { Member } from '../../text/people/group.ts';
import { type KeptMembers, keptMembers, membersFrom } from '../../text/people/kept-members.ts';
import type { Reading } from '../../text/reading.ts';
import { json, parse } from './json.ts';

/** An article as it is listed: what is small of it, its stamp, and what its vectors are kept by. */
export interface Listing extends Head {
  readonly stamp: string;
  readonly vectors: string;
}

const textName = (stamp: string): string => `text ${stamp}`;
const readingName = (stamp: string): string => `reading ${stamp}`;

const ONE_BYTE = 1;
const TWO_BYTES = 2;
const isOneByte = (text: string): boolean => /^[\0-\xff]*$/u.test(text);

/** A text as bytes: one a letter where that is enough, else two, after a byte that says which. */
const textBytes = (text: string): Uint8Array =>
  isOneByte(text)
    ? Buffer.concat([Buffer.of(ONE_BYTE), Buffer.from(text, 'latin1')])
    : Buffer.concat([Buffer.of(TWO_BYTES), Buffer.from(text, 'utf16le')]);

function textFrom(bytes: Uint8Array): string {
  const { buffer, byteOffset, length } = bytes;
  return Buffer.from(buffer, byteOffset + 1, length - 1).toString(
    bytes[0] === ONE_BYTE ? 'latin1' : 'utf16le',
  );
}

interface Recorded {
  readonly blocks: Article['blocks'];
  readonly reading: Reading;
}

/** A record, and how many bytes it was kept in. */
interface Parsed extends Recorded {
  readonly size: number;
}

const parsed = (bytes: Uint8Array): Parsed => Object.assign(parse(bytes) as Recorded, { size: bytes.length });

/** What is kept of one article beside its listing. */
export function* recordOf(stamp: string, { article, reading }: Text) {
  yield [textName(stamp), textBytes(article.text)] as const;
  yield [readingName(stamp), json({ blocks: article.blocks, reading } satisfies Recorded)] as const;
}

const membersName = (stamp: string): string => `members ${stamp}`;

/** What is kept of those whom an article names. */
export const membersEntry = (stamp: string, members: readonly Member[]) =>
  [membersName(stamp), json(keptMembers(members))] as const;

/** Those whom a kept article names. @throws Error where that is damaged */
export function membersIn({ get }: Keep, stamp: string, article: Article): Member[] {
  const bytes = get(membersName(stamp));
  if (bytes === null) throw new Error(`What is saved of ${article.file} is damaged`);
  return membersFrom(parse(bytes) as KeptMembers, article);
}

/** The reading of an article that was kept, or null. */
export function readingIn({ get }: Keep, stamp: string): Reading | null {
  const bytes = get(readingName(stamp));
  return bytes && parsed(bytes).reading;
}

/** So many UTF-16 units of texts, and bytes of readings, are at hand; the others are fetched when they are asked for. */
const UNITS = 8_000_000;
const BYTES = 8_000_000;

/** The articles of a list with their readings, fetched from where they are kept when they are asked for. */
export function textsAt({ get }: Keep, listings: readonly Listing[]): Text[] {
  const textOf = lately(
    UNITS,
    (number: number) => {
      const { stamp, file } = listings[number]!;
      const bytes = get(textName(stamp));
      if (bytes === null) throw new Error(`The saved text of ${file} is damaged`);
      return textFrom(bytes);
    },
    ({ length }) => length,
  );
  const parsedOf = lately(
    BYTES,
    (number: number): Parsed => {
      const { stamp, file } = listings[number]!;
      const bytes = get(readingName(stamp));
      if (bytes === null) throw new Error(`The saved reading of ${file} is damaged`);
      return parsed(bytes);
    },
    ({ size }) => size,
  );
  return listings.map(({ vectors, ...listed }, number): Text => {
    const article = atHand(
      headOf(listed),
      () => textOf(number),
      () => parsedOf(number).blocks,
    );
    return {
      article,
      vectors,
      get reading() {
        return parsedOf(number).reading;
      },
    };
  });
}
