import type { AskedWord, Hit } from '../../search/found.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import type { Archive } from '../archive.ts';
import { actOf } from './act.ts';
import { isBetweenVerbs } from './between-verbs.ts';
import { isDoneToOther } from './done-to-other.ts';
import { isOfPart } from './its-part.ts';
import { isLesser } from './lesser.ts';
import { isOnlyBegun } from './only-begun.ts';
import { haveTheirParts } from './roles.ts';

/**
 * Whether a passage tells what was asked of something or somebody else than was asked for, though it has the words: its day may be meant, and
 * is not stated.
 * @param words the question's
 */
export function ofAnotherThing(
  archive: Archive,
  question: string,
  words: readonly AskedWord[],
): (hit: Hit) => boolean {
  const act = actOf(question, words);
  if (act === null) return () => false;
  return (hit) => {
    if (act.contest !== null && act.contest(hit).same !== null) return false;
    const { article, sentence } = hit.passage;
    const reading = archive.readingOf(article);
    const told = scene(article.text, reading.sentences[sentence]!, reading.timexes);
    return (
      isOfPart(hit, told, act) ||
      isDoneToOther(hit, told, act) ||
      isLesser(hit, told) ||
      isBetweenVerbs(hit, told, act) ||
      isOnlyBegun(hit, told, act, question) ||
      !haveTheirParts(hit, told, act)
    );
  };
}
