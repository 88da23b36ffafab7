import type { Found, Hit } from '../../search/found.ts';
import { mainVerb } from '../../search/main-verb.ts';
import type { Archive } from '../archive.ts';
import { ofTheirs } from '../told/of-theirs.ts';
import { partsIn } from '../parts-in.ts';
import { NAME } from '../when-ways.ts';
import { fromElsewhere } from './from-elsewhere.ts';

const ANOTHER = /\banother\s{1,9}$/iu;

/** "The sinking of another ferry", asked of Holm's. */
const isOfOther = ({ matched, passage: { article, start } }: Hit): boolean =>
  matched.some(
    ({ asked, at }) =>
      !NAME.test(asked) && at.some((one) => ANOTHER.test(article.text.slice(start, one.start))),
  );

/**
 * Whether a passage may tell what was asked, whatever words it lacks: it tells it neither the other way round nor of another. That it has a word for
 * the contrary is left to the reader of question and passage, which knows "arrested" from "released", and "first" of an order from that of a manner.
 */
export function mayTell(archive: Archive, question: string, words: Found['words']): (hit: Hit) => boolean {
  const parts = partsIn(question, mainVerb(question));
  const isTheirs = ofTheirs(words, question);
  const isFromElsewhere = fromElsewhere(words);
  return (hit) =>
    !parts(hit).isTurned &&
    !isTheirs(hit, archive.readingOf(hit.passage.article)) &&
    !isOfOther(hit) &&
    !isFromElsewhere(hit);
}
