import type { Found, Hit } from '../../search/found.ts';
import type { Archive } from '../archive.ts';
import { ofTheirs } from '../told/of-theirs.ts';
import { telling } from '../when-supports.ts';
import { NAME } from '../when-ways.ts';

const ANOTHER = /\banother\s{1,9}$/iu;

/** "The sinking of another ferry", asked of Holm's. */
const isOfOther = ({ matched, passage: { article, start } }: Hit): boolean =>
  matched.some(
    ({ asked, at }) =>
      !NAME.test(asked) && at.some((one) => ANOTHER.test(article.text.slice(start, one.start))),
  );

/** Whether a passage may tell what was asked, whatever names and words it lacks: it has not the contrary, nor tells it the other way round, or of another. */
export function mayTell(archive: Archive, question: string, words: Found['words']): (hit: Hit) => boolean {
  const tells = telling(words, question, () => true);
  const isTheirs = ofTheirs(words, question);
  return (hit) =>
    tells(hit) !== null && !isTheirs(hit, archive.readingOf(hit.passage.article)) && !isOfOther(hit);
}
