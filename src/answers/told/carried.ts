import { copy } from '../../corpus/verbatim.ts';
import type { Hit } from '../../search/found.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import { inBody } from '../../text/in-body.ts';
import type { Reading } from '../../text/reading.ts';
import { whenWords } from '../../words/when.ts';
import { wholeSentences } from '../evidence.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import { type Act, isAsOften, isInPlace } from './act.ts';
import { anaphorOf } from './anaphor.ts';
import { atSentence, isOfAnother, met } from './met.ts';
import { verbIn } from './verb-in.ts';
import { standsFor } from './stands-for.ts';

/** So many sentences away a pronoun may stand for what is named; "he" for longer, while nobody else is. See docs/constants.md. */
const REACH = 2;
const REACH_OF_PERSONS = 8;
/** "It" and "they" too, where each sentence between begins with the same word. */
const REACH_OF_CHAIN = 6;

/** How far back what a sentence tells of a pronoun may be named. */
function reachOf(text: string, { sentences }: Reading, sentence: number, low: string): number {
  if (/^(?:he|she)$/u.test(low)) return REACH_OF_PERSONS;
  if (!/^(?:it|they)$/u.test(low)) return REACH;
  let reach = 1;
  while (reach < REACH_OF_CHAIN) {
    const { start } = sentences[sentence - reach] ?? { start: text.length };
    if (text.slice(start, start + low.length + 1).toLowerCase() !== `${low} `) break;
    reach++;
  }
  return Math.max(REACH, reach);
}

/**
 * Dates a sentence that tells the verb of a pronoun or a short noun ("It burned down on 12 June"), and shows it with the
 * sentence before that names what was asked about; null where the word may stand for anything else.
 */
export function carried(hit: Hit, reading: Reading, act: Act): Dated | null {
  const { article, sentence } = hit.passage;
  const { text } = article;
  const verb = verbIn(hit, act);
  if (verb === undefined || isOfAnother(hit, act)) return null;
  if (!isAsOften(act, text.slice(hit.passage.start, hit.passage.end))) return null;
  const sceneAt = (at: number) => scene(text, reading.sentences[at]!, reading.timexes);
  const anaphor = anaphorOf(sceneAt(sentence), verb);
  if (anaphor === null || !isInPlace(act, anaphor)) return null;
  const reach = reachOf(text, reading, sentence, anaphor.low);
  for (let from = sentence - 1; from >= Math.max(0, sentence - reach); from--) {
    const first = inBody(article, reading, from);
    if (first === null) return null;
    const named = met(text, first, act.things);
    if (named.length === 0) continue;
    const scenes = Array.from({ length: sentence - from + 1 }, (_, i) => sceneAt(from + i));
    const low = text.slice(verb.start, verb.end).toLowerCase();
    const whose = named.find((one) => standsFor(reading, scenes, anaphor, one, low));
    if (whose === undefined) return null;
    const dated = dateHit(hit, reading);
    const note = whenWords.standsFor({ words: copy(article, anaphor) }, { words: copy(article, whose) });
    return {
      ...dated,
      ...wholeSentences(article, reading, [first, reading.sentences[sentence]!]),
      notes: [note, ...dated.notes],
    };
  }
  return null;
}

/**
 * The first sentence after a hit that has the verb of the question, and all of some names.
 * @returns the same hit there
 */
export function followed(hit: Hit, reading: Reading, { verb }: Act, names: readonly string[]): Hit | null {
  const { article, sentence } = hit.passage;
  const farthest = sentence + (names.length > 0 ? REACH : REACH_OF_CHAIN);
  for (let at = sentence + 1; at <= farthest; at++) {
    const next = inBody(article, reading, at);
    if (next === null) return null;
    const has = (word: string): boolean => met(article.text, next, [word]).length > 0;
    if (has(verb) && names.every(has)) return atSentence(hit, at, next);
  }
  return null;
}
