import { correctArticles, type Corrected } from '../corpus/corrections/correct-articles.ts';
import {
  type Correction,
  entriesOf,
  type CorrectionOf,
  type Entry,
} from '../corpus/corrections/correction.ts';
import { readEntries, type ReadEntries } from '../corpus/corrections/read-entries.ts';
import { hidesOf, placesOf } from '../corpus/corrections/wherever.ts';
import type { Opened } from './articles.ts';
import type { Store } from './store.ts';

/** What the keeper has put right; of a text that is withheld, those that its article has or had are so too. */
function entriesIn(store: Store): ReadEntries {
  const { withheld, ...read } = readEntries(store.corrections(), () => 0);
  return { ...read, withheld: withheld.concat(withheld.flatMap(store.kin)) };
}

/** What a correction comes to where only some articles are seen; null where it is about others alone. */
export function within(correction: Correction, isSeen: (id: string) => boolean): Correction | null {
  if (correction.kind === 'same') {
    const people = correction.people.filter(({ article }) => isSeen(article));
    return people.length > 1 ? { ...correction, people } : null;
  }
  if (correction.kind === 'apart') {
    const articles = correction.articles.filter(isSeen);
    return articles.length > 0 ? { ...correction, articles } : null;
  }
  return isSeen(correction.article) ? correction : null;
}

/** What a server sees as the keeper has put it right; null for the articles of all. What concerns others is none of theirs. */
export function correctedOf(store: Store, server: string | null): Corrected {
  const given = store.articlesOf(server);
  const { entries, withheld, problems } = entriesIn(store);
  if (entries === null) return { articles: [], entries: [], problems };
  const byId = new Map(given.map((article) => [article.id, article]));
  const textOf = (id: string): string | undefined =>
    (byId.get(id) ?? store.versionOf(id, server)?.article)?.text;

  // Whoever runs the bot is told of what was never there.
  const isSeen = (id: string): boolean => server === null || textOf(id) !== undefined;

  /** What is hidden stays so in the text that an article has now, wherever the same words stand in it. */
  const carried = (entry: Entry, { article, start, end }: CorrectionOf<'hide'>): Entry[] => {
    const words = textOf(article)?.slice(start, end).trim();
    if (!words) return [entry];
    const later = store
      .kin(article)
      .filter((id) => id !== article && byId.has(id))
      .flatMap((id) => hidesOf(entry, id, placesOf(words, byId.get(id)!.text)));
    // One that fits nothing any more is told.
    return later.length > 0 && !byId.has(article) ? later : [entry, ...later];
  };
  const theirs = entries.flatMap((entry): Entry[] => {
    const correction = within(entry.correction, isSeen);
    if (!correction) return [];
    const one = { ...entry, correction };
    return correction.kind === 'hide' ? carried(one, correction) : [one];
  });
  /** Something was hidden of them, and nobody knows what: nothing of what they are now is shown either. */
  const lost = entriesOf(theirs, 'hide').filter(
    ({ correction: { article, start, end } }) => !textOf(article)?.slice(start, end).trim(),
  );
  const without = [...withheld, ...lost.flatMap(({ correction }) => store.kin(correction.article))];
  const corrected = correctArticles(given, theirs, without);
  const numbers = new Set(lost.map(({ number }) => number));
  const told = corrected.problems.map((problem) =>
    problem.kind === 'correction' && numbers.has(problem.number) ? { ...problem, withheld: true } : problem,
  );
  return { ...corrected, problems: [...problems, ...told] };
}

/**
 * A text that an article had, as the keeper has put it right; null where a server never saw it, or it is what stands there now,
 * or something of that article is hidden: where the same was said in other words before, nobody has said so.
 */
export function earlierOf(store: Store, id: string, server: string | null): Opened | null {
  const found = store.versionOf(id, server);
  if (!found || found.current) return null;
  const { entries, withheld } = entriesIn(store);
  if (entries === null || withheld.includes(id)) return null;
  const kin = new Set(store.kin(id));
  if (entriesOf(entries, 'hide').some(({ correction }) => kin.has(correction.article))) return null;
  const own = entries.filter(({ correction }) => 'article' in correction && correction.article === id);
  return { ...found, article: correctArticles([found.article], own).articles[0]! };
}

/**
 * Every text that the article of an id has or had, oldest first, as the keeper has put each right; none where a server never saw
 * it, nothing tells its texts, or something of any of them is hidden.
 */
export function historyOf(store: Store, id: string, server: string | null): readonly Opened[] {
  const all = store.historyOf(id, server);
  if (all.length < 2) return [];
  const { entries, withheld } = entriesIn(store);
  if (entries === null) return [];
  const kin = new Set(all.flatMap(({ article }) => [article.id, ...store.kin(article.id)]));
  const shut = [...withheld, ...entriesOf(entries, 'hide').map(({ correction }) => correction.article)];
  if (shut.some((one) => kin.has(one))) return [];
  const ownOf = (of: string) =>
    entries.filter(({ correction }) => 'article' in correction && correction.article === of);
  return all.map(({ article, current, newer }) => {
    const [put] = correctArticles([article], ownOf(article.id)).articles;
    return { article: put!, current, newer };
  });
}
