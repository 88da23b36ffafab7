import type { Asked } from './asked.ts';
import { standsWithin } from './engine/postings.ts';
import type { Hit } from './found.ts';
import { piecesOf } from './index/beside.ts';
import type { Indexed } from './indexed.ts';
import type { Ranked } from './rank.ts';

/** What speaks for it that a passage has what was asked, where it is not sure that it answers. */
export interface BearingSigns {
  /** Every name of the question is met in the passage's article; so it is where the question has none. */
  readonly namesMet: boolean;
  /** The question has a name at all. */
  readonly named: boolean;
  /** Every word of the question is met, by itself or in meaning. */
  readonly whole: boolean;
  /** How sure it is that the first passage answers, 0 to 1. */
  readonly sure: number;
  /** The cosine of the passage and the question as wholes, by the table of words. */
  readonly cosine: number;
  /** The same by the encoder; null where they were searched without vectors. */
  readonly like: number | null;
  /** How surely it answers by the reader, as a logit; null where it was not read. */
  readonly read: number | null;
}

/**
 * Chosen on questions about other articles than those that were asked, near and far: of 160 from far away a twentieth
 * comes as far as this. See docs/constants.md.
 */
const SURE = 0.2;
/**
 * The same for searches with vectors: 6 of 160 from far away come as far as this, at .13 15. What has the names and
 * every other word bears on it all the same, though it tell of what is only planned.
 */
const SURE_ALIKE = 0.36;
/** A question without a name is about nothing in particular: its matter must be met as a whole. See docs/constants.md. */
const MATTER = 0.5;
const MATTER_ALIKE = 0.4;

/** So like a passage bears on what was asked, whatever else speaks against its answering. See docs/constants.md. */
const ALIKE = 0.5;

/**
 * What the reader holds to be so likely bears on what was asked, in whatever words. Chosen on the articles that it was not trained on:
 * flat from there to −3, but that more far questions are offered something.
 */
const READ = -0.5;

/** Whether a passage is offered: it has the question's names, and its matter in these or other words. */
export const bears = ({ namesMet, named, whole, sure, cosine, like, read }: BearingSigns): boolean =>
  namesMet &&
  (like === null
    ? sure >= SURE && (named || whole || cosine >= MATTER)
    : (named && whole) ||
      like >= ALIKE ||
      (read !== null && read >= READ) ||
      (sure >= SURE_ALIKE && (named || whole || cosine >= MATTER || like >= MATTER_ALIKE)));

/**
 * What speaks for one of the ranked sentences.
 * @param sure how sure it is that the first of them answers
 * @param byVectors whether they were ranked with vectors
 * @param read how surely it answers by the reader; null where it was not read
 */
export const bearingSigns = (
  { paragraph, evidence }: Ranked,
  { matched }: Hit,
  asked: readonly Asked[],
  index: Indexed,
  sure: number,
  byVectors: boolean,
  read: number | null,
): BearingSigns => ({
  namesMet: areNamesMet(asked, index, paragraph),
  named: asked.some(({ name }) => name),
  whole: matched.length === asked.length,
  sure,
  cosine: evidence.meaning,
  like: byVectors ? evidence.like : null,
  read,
});

/** Whether the article of a paragraph has every name that is asked for, in its body or headline. */
function areNamesMet(asked: readonly Asked[], index: Indexed, paragraph: number): boolean {
  const { articles } = index.places;
  const article = articles[paragraph]!;
  let [first, last] = [paragraph, paragraph];
  while (articles[first - 1] === article) first--;
  while (articles[last + 1] === article) last++;
  return asked.every(
    ({ name, term, kin }) =>
      !name ||
      [...(term === null ? [] : [term]), ...kin].some((one) =>
        piecesOf(index).some((postings) => standsWithin(postings, one, first, last)),
      ),
  );
}
