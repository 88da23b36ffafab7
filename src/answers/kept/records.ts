import { atHand, type Head, headOf } from '../../corpus/at-hand.ts';
import type { Article } from '../../corpus/article.ts';
import { lately } from '../../corpus/lately.ts';
import type { Text } from '../../search/passages.ts';
import type { Keep } from '../../search/saved/keep.ts';
import type { Member } from '../../text/people/group.ts';
import { type KeptMembers, keptMembers, membersFrom } from '../../text/people/kept-members.ts';
import type { Reading } from '../../text/reading.ts';
import { once } from '../once.ts';
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

/** How much is asked for of what is kept of a reading: who says what is, far more often than all else. */
type Said = Pick<Reading, 'people' | 'quotations'>;
type Rest = Omit<Reading, keyof Said>;

/** The parts of a record, each of which is made of its bytes when it is asked for. */
const PARTS = 3;
const LENGTH = 4;

function recordBytes({ blocks, reading: { people, quotations, ...rest } }: Recorded): Uint8Array {
  const parts = [blocks, { people, quotations } satisfies Said, rest satisfies Rest].map(json);
  const lengths = Buffer.alloc(PARTS * LENGTH);
  for (const [i, part] of parts.entries()) lengths.writeUInt32LE(part.length, i * LENGTH);
  return Buffer.concat([lengths, ...parts]);
}

/** A record, and how many bytes it was kept in. */
interface Parsed extends Recorded {
  readonly size: number;
}

function parsed(bytes: Uint8Array): Parsed {
  const lengths = Buffer.from(bytes.buffer, bytes.byteOffset, PARTS * LENGTH);
  const part = (number: number): unknown => {
    let from = lengths.length;
    for (let i = 0; i < number; i++) from += lengths.readUInt32LE(i * LENGTH);
    return parse(bytes.subarray(from, from + lengths.readUInt32LE(number * LENGTH)));
  };
  const [blocks, said, rest] = [
    once(() => part(0) as Article['blocks']),
    once(() => part(1) as Said),
    once(() => part(2) as Rest),
  ];
  return {
    size: bytes.length,
    get blocks() {
      return blocks();
    },
    reading: {
      get people() {
        return said().people;
      },
      get quotations() {
        return said().quotations;
      },
      get sentences() {
        return rest().sentences;
      },
      get timexes() {
        return rest().timexes;
      },
    },
  };
}

/** What is kept of one article beside its listing. */
export function* recordOf(stamp: string, { article, reading }: Text) {
  yield [textName(stamp), textBytes(article.text)] as const;
  yield [readingName(stamp), recordBytes({ blocks: article.blocks, reading })] as const;
}

const membersName = (stamp: string): string => `members ${stamp}`;

/** What is kept of those whom an article names. */
export const membersEntry = (stamp: string, members: readonly Member[]) =>
  [membersName(stamp), json(keptMembers(members))] as const;

/** Those whom a kept article names, by their indices in its reading. @throws Error where that is damaged */
export function membersIn({ get }: Keep, stamp: string, article: Article): (index: number) => Member {
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
  const readingOf = (number: number): Reading => parsedOf(number).reading;
  return listings.map((listing, number): Text => {
    const article = atHand(
      headOf(listing),
      () => textOf(number),
      () => parsedOf(number).blocks,
    );
    const text = Object.defineProperty({ article, vectors: listing.vectors }, HOW, {
      value: { number, readingOf },
    });
    return Object.defineProperty(text, 'reading', READING) as typeof text & Text;
  });
}

const HOW = Symbol('how it is looked up');

/** The same for all texts; see `atHand`. */
const READING = {
  enumerable: true,
  get(this: { readonly [HOW]: { number: number; readingOf: (number: number) => Reading } }) {
    const { number, readingOf } = this[HOW];
    return readingOf(number);
  },
};
