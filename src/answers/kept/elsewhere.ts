import { atHand, headOf } from '../../corpus/at-hand.ts';
import type { Text } from '../../search/passages.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import { entriesOf, sectionsAt } from '../../search/saved/sections.ts';
import { ENCODER } from '../../search/vectors/kept.ts';
import { bodySentences, type Joined } from '../archive.ts';
import { listIn, LIST } from './before.ts';
import { joinedIn, type KeptPrepared } from './prepared.ts';

/** Of each article: how many sentences its body has; and whether these have vectors. */
const COUNTS = 'sentences';
const ENCODED = 'encoded';

/** What the names of all else begin with that an archive reads whose articles are searched elsewhere. */
const READ = new Set([
  LIST,
  'people',
  'named',
  'borne',
  'said',
  'having',
  'timed',
  'office',
  'acts',
  'checked',
]);

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
 * @returns null where any of it is missing
 */
export function joinedElsewhere(get: Keep['get'], textOf: (id: string) => Text): Elsewhere | null {
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
  const joined = joinedIn(keep, listings, texts);
  const encoder = get(ENCODED);
  const isEncoded = encoder !== null && Buffer.from(encoder).toString() === ENCODER;
  return joined && { ...joined, sentences: counts, isEncoded };
}
