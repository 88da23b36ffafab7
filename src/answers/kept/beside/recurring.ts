import type { Article } from '../../../corpus/article.ts';
import { isOwnStory, LEAST, pageOf, without } from '../../../corpus/recurring.ts';
import type { Changes } from './changes.ts';
import { type Compared, lineNumber, lineNumbers } from './compared.ts';

/**
 * Takes out of new articles what recurs in the stories of their outlets. Only lines of articles that came or went are looked at,
 * however many others an outlet has.
 * @param compared what is known of the lines of those that are kept
 * @returns each without that; null where something recurs since, or no longer does, that stands in kept ones
 */
export function withoutRecurringBeside(
  { fresh, gone }: Pick<Changes, 'fresh' | 'gone'>,
  compared: Compared,
): ReadonlyMap<Article, Article> | null {
  const own = fresh.map((article) => ({ article, lines: lineNumbers(article) }));
  /** By line: how many more have it than of those that are kept. */
  const more = new Map<number, number>();
  const count = (lines: Iterable<number>, by: number): void => {
    for (const line of lines) more.set(line, (more.get(line) ?? 0) + by);
  };
  for (const { lines } of own) count(lines, 1);
  for (const number of gone) count(compared.linesOf(number), -1);

  const before = (line: number): number => compared.having(line).length;
  const now = (line: number): number => before(line) + (more.get(line) ?? 0);
  const isStory = (lines: Iterable<number>, many: typeof now): boolean => {
    let [shared, all] = [0, 0];
    for (const line of lines) {
      all++;
      if (many(line) > 1) shared++;
    }
    return isOwnStory(shared, all);
  };
  const isStoryBefore = (page: number): boolean => isStory(compared.linesOf(page), before);
  const isStoryNow = (page: number): boolean => isStory(compared.linesOf(page), now);
  const newStories = own.filter(({ lines }) => isStory(lines, now));

  /** The kept ones that share more or fewer of their lines than before: the only others that have one of these. */
  const sharing = new Set<number>();
  for (const line of more.keys())
    if (before(line) > 1 !== now(line) > 1)
      for (const page of compared.having(line)) if (!gone.has(page)) sharing.add(page);
  const changed = [...sharing].filter((page) => isStoryBefore(page) !== isStoryNow(page));

  const didRecur = (line: number): boolean => reaches(LEAST, compared.having(line), isStoryBefore);
  const recurs = (line: number): boolean => {
    const least = LEAST - newStories.filter(({ lines }) => lines.has(line)).length;
    return reaches(least, compared.having(line), (page) => !gone.has(page) && isStoryNow(page));
  };
  const concerned = new Set(more.keys());
  for (const page of changed) for (const line of compared.linesOf(page)) concerned.add(line);
  for (const line of concerned) {
    const isInKept = line > 0 && compared.having(line).some((page) => !gone.has(page));
    if (isInKept && didRecur(line) !== recurs(line)) return null;
  }
  return new Map(
    own.map(({ article }) => {
      const recurring = [...pageOf(article)].filter((line) => {
        const number = lineNumber(article, line);
        return number > 0 && recurs(number);
      });
      return [article, without(article, new Set(recurring))] as const;
    }),
  );
}

/** Whether so many of some pages are meant. */
function reaches(least: number, pages: Uint32Array, isMeant: (page: number) => boolean): boolean {
  let left = least;
  for (const page of pages) {
    if (left <= 0) break;
    if (isMeant(page)) left--;
  }
  return left <= 0;
}
