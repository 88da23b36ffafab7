import { SAID, SAYS } from '../../grammar/saying.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { FINITE_BE, INVERTED } from '../../grammar/auxiliaries.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { closest, gap } from './closest.ts';
import type { Scene } from './scene.ts';
import { before, LOOKED_BACK, somebody } from './somebody.ts';

/** "whom", "who did they elect", "who was he named after": not the one who acts. */
const ACTED_ON = new RegExp(
  String.raw`\bwhom\b|\bwho(?:se)? ${oneOf(INVERTED.difference(FINITE_BE))}\b|\b(?:what|which) \w+ (?:did|does|do)\b|\b(?:after|against|with|for|to|from)\?*$`,
  'iu',
);
/** "who was the king": somebody described, wherever the name stands. */
const DESCRIBED = /\bwho(?:se)? (?:is|are|was|were)\b|\bwho's\b|\bname\b/iu;
/** "who was Chopin": what is asked for is no name. */
const WHO_IS_NAME = /\b[Ww]ho (?:is|are|was|were) \p{Lu}\S{0,40}(?: \p{Lu}\S{0,40}){0,4}$/u;
const ASKS_SAYING = new RegExp(
  String.raw`\bwho (?:${oneOf([...SAID, ...SAYS])}|called|described|denied)\b`,
  'iu',
);
const BY = /\bby (?:the |an? )?(?:\p{L}+ ){0,3}$/u;
const HAD_SAID = new RegExp(
  String.raw`\b(?:${oneOf([...SAID, ...SAYS])}|according to) (?:the )?(?:\p{L}+ ){0,2}$`,
  'u',
);

/** Whether a name stands where the sentence says whose words it quotes or reports. */
const isSource = ({ sources }: Scene, name: Range): boolean =>
  sources.some((source) => overlaps(source, name));

/** So many characters from what is said of somebody: "Mr Bush also met", "Klein, the chairman". */
const WITHIN = 15;
const BESIDE = 6;

/** The only one of some stretches that stands within so many characters of some words. */
function beside(all: readonly Range[], met: readonly Range[], within: number): Range[] {
  const near = all.filter((one) => met.some((word) => gap(one, word) <= within));
  return near.length === 1 ? near : [];
}

/** The name behind the last word of what was done: "he met Klein", not "Klein met him". */
function actedOn(candidates: readonly Range[], acts: readonly Range[]): Range[] {
  const last = acts.at(-1);
  if (!last) return [];
  const after = candidates.filter(({ start }) => start >= last.end);
  return beside(after, [last], WITHIN);
}

/**
 * "Who signed the treaty?": the name before the words that say so, or the one after "by"; "whom did they elect": the
 * name after them. Of who said something, the one whose words the sentence has; of somebody who is only described ("who is the secretary general?"), the name beside the description.
 * Names in a phrase of place are none.
 */
export function who(scene: Scene): Range[] {
  const { text, met, question } = scene;
  const candidates = somebody(scene);
  if (WHO_IS_NAME.test(question)) return [];
  const speakers = ASKS_SAYING.test(question) ? candidates.filter((name) => isSource(scene, name)) : [];
  if (speakers.length > 0) return closest(scene, speakers);
  const acts = met.filter(({ start }) => /^\p{Ll}/u.test(text[start]!));
  if (ACTED_ON.test(question)) return actedOn(candidates, acts);
  const by = candidates.filter(
    (name) =>
      BY.test(before(text, name)) &&
      acts.some(({ end }) => end <= name.start && name.start - end <= LOOKED_BACK),
  );
  if (by.length > 0) return closest(scene, by);
  if (DESCRIBED.test(question)) return candidates.length > 1 ? beside(candidates, met, BESIDE) : candidates;
  const [first] = acts;
  const acting = candidates.filter(
    (name) => !first || name.end <= first.start || HAD_SAID.test(before(text, name)),
  );
  return acting.length > 1 && first ? beside(acting, [first], WITHIN) : acting;
}
