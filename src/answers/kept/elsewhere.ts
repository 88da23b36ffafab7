import { atHand, headOf } from '../../corpus/at-hand.ts';
import type { Text } from '../../search/passages.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import type { Days, Lookups } from '../lookups.ts';
import { entriesOf, sectionsAt } from '../../search/saved/sections.ts';
import { ENCODER } from '../../search/vectors/kept.ts';
import { bodySentences, type Joined } from '../archive.ts';
import { listIn, LIST } from './before.ts';
import { keysIn } from './having.ts';
import { officesIn } from './lookups.ts';
import { joinedIn, type KeptPrepared } from './prepared-in.ts';
import type { Listing } from './records.ts';

/** Of each article: how many sentences its body has; and whether these have vectors. */
const COUNTS = 'sentences';
const ENCODED = 'encoded';

/** What the names of all else begin with that an archive reads whose articles are searched elsewhere. */
const READ = new Set([LIST, 'people', 'named', 'borne', 'said', 'office', 'acts', 'checked']);

/** Of what was prepared and kept, all that is kept elsewhere beside the articles and what they are found by. */
export function* entriesElsewhere(
  { keep, laid, texts }: KeptPrepared,
  isEncoded: boolean,
): Entries & Generator {
  for (const name of keep.names()) {
    const bytes = READ.has(name.split(' ')[0]!) ? keep.get(name) : null;
    if (bytes) yield [name, bytes];
  }
  yield* entriesOf(COUNTS, { counts: bodySentences(laid, texts.length) });
  if (isEncoded) yield [ENCODED, Buffer.from(ENCODER)];
}

/** Days as they are written elsewhere, and read from there. */
const daysWritten = ({ from, to }: Days): string => `${from ?? ''}/${to ?? ''}`;
function daysRead(written: string): Days {
  const [from, to] = written.split('/') as [string, string];
  return { from: from || null, to: to || null };
}

/** What an article is found by elsewhere, as a whole: every word anywhere in its text, and what days it speaks of. */
export const foundByElsewhere = ({ article, reading }: Text) => ({
  words: keysIn(article.text),
  days: new Set(reading.timexes.map(daysWritten)),
});

/** Finds whole articles elsewhere, by the same: their ids, in order. */
export interface WholeElsewhere {
  readonly having: (words: readonly string[]) => readonly string[];
  readonly days: () => readonly string[];
  readonly timed: (days: readonly string[]) => readonly string[];
}

function lookupsOver(
  { having, days, timed }: WholeElsewhere,
  listings: readonly Pick<Listing, 'id'>[],
): Pick<Lookups, 'having' | 'timed'> {
  const numbers = new Map(listings.map(({ id }, number) => [id, number]));
  const numbered = (ids: readonly string[]): number[] => ids.map((id) => numbers.get(id)!);
  return {
    having(text) {
      const words = [...keysIn(text)];
      return words.length > 0 ? numbered(having(words)) : [...listings.keys()];
    },
    timed: (isMeant) => numbered(timed(days().filter((one) => isMeant(daysRead(one))))),
  };
}

/** What was kept elsewhere. */
interface Elsewhere extends Joined {
  readonly borne: readonly string[];
  readonly sentences: Uint32Array;
  /** Whether all sentences have vectors that this program's encoder made. */
  readonly isEncoded: boolean;
}

/**
 * What was kept elsewhere, with the articles looked up there when they are asked for.
 * @param textOf gives an article and what is read in it, by id
 * @param whole finds articles as a whole there
 * @returns null where any of it is missing
 */
export function joinedElsewhere(
  get: Keep['get'],
  textOf: (id: string) => Text,
  whole: WholeElsewhere,
): Elsewhere | null {
  const keep: Keep = { get, names: () => [], replace: () => false };
  const [listings, sections] = [listIn(keep), sectionsAt(keep, COUNTS)];
  const counts = sections?.['counts'];
  if (!listings || !(counts instanceof Uint32Array)) return null;
  const texts = listings.map((listed): Text => ({
    article: atHand(
      headOf(listed),
      () => textOf(listed.id).article.text,
      () => textOf(listed.id).article.blocks,
    ),
    get reading() {
      return textOf(listed.id).reading;
    },
  }));
  const lookups = { ...lookupsOver(whole, listings), offices: officesIn(keep, texts) };
  const joined = joinedIn(keep, listings, texts, undefined, lookups);
  const encoder = get(ENCODED);
  const isEncoded = encoder !== null && Buffer.from(encoder).toString() === ENCODER;
  return joined && { ...joined, sentences: counts, isEncoded };
}
