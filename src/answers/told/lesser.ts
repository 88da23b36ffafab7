import { overlaps } from '../../corpus/span.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { isForPersons } from './theirs.ts';

/** Before an office another one: "elected vice president". */
const LESSENS = wordList('deputy vice acting assistant interim associate honorary shadow former');

/** Whether a sentence has an office that was asked for only as a part of a lesser one. */
export function isLesser({ matched }: Hit, { words }: Scene): boolean {
  const met = matched.flatMap((match) => match.at);
  return words.some((word, at) => {
    const before = words[at - 1];
    return (
      before !== undefined &&
      LESSENS.has(before.low) &&
      isForPersons(word) &&
      // "Former mayor Jan Holm": whoever is named is meant.
      words[at + 1]?.capital !== true &&
      met.some((one) => overlaps(one, word)) &&
      !met.some((one) => overlaps(one, before))
    );
  });
}
