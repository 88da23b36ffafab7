import type { Text } from '../../../search/passages.ts';
import type { People } from '../../../text/people/join.ts';
import { numbersIn, saidIn, type SaidTable } from '../../said/table.ts';
import type { Prepared } from '../prepared.ts';

/**
 * Finds who said what in articles of which a few came or went.
 * @param was by article: its number among those before, null for one that was not there
 */
export function saidBeside(
  texts: readonly Text[],
  people: People,
  before: Pick<Prepared, 'texts' | 'people' | 'said'>,
  was: readonly (number | null)[],
): SaidTable {
  const storyBefore = (number: number | null): string | undefined =>
    number === null ? undefined : before.texts[number]!.article.story;
  // Copies of an article that is new are counted with it.
  const touched = new Set(
    texts.flatMap(({ article: { story } }, number) =>
      story === undefined || storyBefore(was[number]!) === story ? [] : [story],
    ),
  );
  const isSameStory = (number: number): boolean => {
    const { story } = texts[number]!.article;
    return storyBefore(was[number]!) === story && !(story !== undefined && touched.has(story));
  };
  const numbers = numbersIn(people);
  return saidIn(texts, people, {
    table: before.said,
    was: (number) => (isSameStory(number) ? was[number]! : null),
    persons: Int32Array.from(before.people.all, (person) => numbers.get(person) ?? -1),
  });
}
