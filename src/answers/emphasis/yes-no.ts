import type { Range } from '../../corpus/span.ts';
import { FIRST_VERB } from '../../search/question-words.ts';
import { findIn, type Scene } from './scene.ts';

const DENIED = new RegExp(
  String.raw`\b(?:(?:${FIRST_VERB}) )?(?:\p{L}{2,7}n['’]t|cannot|not|never|no longer|den(?:y|ies|ied)|refus(?:es?|ed|ing)|declin(?:es?|ed|ing)|fail(?:s|ed|ing)?|rejects?|rejected)\b`,
  'giu',
);

/** So many characters may stand between the denial and what is denied: "not yet formally agreed". */
const BETWEEN = 25;

/** "Did they agree?": the words that deny it, up to what is denied. A plain yes has no word of its own. */
export function yesNo(scene: Scene): Range[] {
  const { met, text } = scene;
  return findIn(scene, DENIED).flatMap(({ start, end }) => {
    const denied = met.find(
      (word) =>
        word.start >= end && word.start - end <= BETWEEN && !/[,.;:]/u.test(text.slice(end, word.start)),
    );
    const itself = met.some((word) => word.end > start && word.start < end);
    return denied && !itself ? [{ start, end: denied.end }] : [];
  });
}
