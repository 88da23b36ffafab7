import { overlaps } from '../../corpus/span.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import { tokens, type Token } from '../../text/tokens.ts';

/** What says where something was, or who it came from or went to. */
const WHERE = wordList('in at from to near');

/** The names right behind one of those words, each with it; "in the White House" and "in May" have none. */
const placesOf = (words: readonly Token[]): { readonly before: string; readonly name: Token }[] =>
  words.flatMap((name, at) => {
    const before = words[at - 1]?.low ?? '';
    return name.capital && WHERE.has(before) ? [{ before, name }] : [];
  });

/**
 * Whether what was asked of one place is told of another: "a cool response in Washington", asked of the response in Moscow. Not where the
 * headline has the one that was asked for, of which the other may be a part.
 * @param asked the question's words
 */
export function isInOtherPlace(
  { passage, matched }: Hit,
  asked: readonly Token[],
  { words, times }: Scene,
): boolean {
  const wanted = placesOf(asked);
  if (wanted.length === 0) return false;
  const { title } = passage.article;
  const headline = tokens(title, { start: 0, end: title.length });
  const has = (name: Token): boolean =>
    [...words, ...headline].some(({ low }) => low === name.low) ||
    matched.some(({ asked: one, at }) => at.length > 0 && one.toLowerCase() === name.low);
  const told = placesOf(words).filter(({ name }) => !times.some(({ timex }) => overlaps(timex, name)));
  return wanted.some(({ before, name }) => !has(name) && told.some((other) => other.before === before));
}
