import { overlaps } from '../../corpus/span.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Token } from '../../text/tokens.ts';

/** The words of a sentence but those of its times, and the prepositions right before one: "Berg on Monday resigned" is "Berg resigned". Linear. */
export function timeless({ words, times }: Pick<Scene, 'words' | 'times'>): ReadonlySet<Token> {
  const all = times.map(({ timex }) => timex).toSorted((a, b) => a.start - b.start);
  let next = 0;
  const timed = new Set<Token>();
  for (const word of words) {
    while (all[next] !== undefined && all[next]!.end <= word.start) next++;
    if (all[next] !== undefined && overlaps(all[next]!, word)) timed.add(word);
  }
  return new Set(
    words.filter(
      (word, at) => !timed.has(word) && !(PREPOSITIONS.has(word.low) && timed.has(words[at + 1]!)),
    ),
  );
}
