import { correctArticles, type Corrected } from '../corpus/corrections/correct-articles.ts';
import {
  type Correction,
  entriesOf,
  type CorrectionOf,
  type Entry,
  readCorrection,
} from '../corpus/corrections/correction.ts';
import type { CorrectionProblem } from '../corpus/problem.ts';
import type { Opened } from './articles.ts';
import type { Store } from './store.ts';

/** The corrections of a store that can be read, and which cannot. */
function entriesIn(store: Store): { entries: Entry[]; problems: CorrectionProblem[] } {
  const entries: Entry[] = [];
  const problems: CorrectionProblem[] = [];
  for (const [i, one] of store.corrections().entries()) {
    const at = { number: i + 1, line: 0 };
    const correction = readCorrection(one);
    if (correction) entries.push({ ...at, correction });
    else problems.push({ kind: 'correction', ...at, why: 'not a correction' });
  }
  return { entries, problems };
}

/** What a correction comes to where only some articles are seen; null where it is about others alone. */
function within(correction: Correction, isSeen: (id: string) => boolean): Correction | null {
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

/** Every place in a text where some words stand. */
function placesOf(words: string, text: string): { start: number; end: number }[] {
  const places = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length))
    places.push({ start: at, end: at + words.length });
  return places;
}

/** What a server sees as the keeper has put it right; null for the articles of all. What concerns others is none of theirs. */
export function correctedOf(store: Store, server: string | null): Corrected {
  const given = store.articlesOf(server);
  const { entries, problems } = entriesIn(store);
  if (entries.length === 0) return { articles: given, entries, problems };
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
      .flatMap((id) =>
        placesOf(words, byId.get(id)!.text).map((place): Entry => {
          const { number, line } = entry;
          return { number, line, correction: { kind: 'hide', article: id, ...place } };
        }),
      );
    // One that fits nothing any more is told.
    return later.length > 0 && !byId.has(article) ? later : [entry, ...later];
  };
  const theirs = entries.flatMap((entry): Entry[] => {
    const correction = within(entry.correction, isSeen);
    if (!correction) return [];
    const one = { ...entry, correction };
    return correction.kind === 'hide' ? carried(one, correction) : [one];
  });
  const corrected = correctArticles(given, theirs);
  return { ...corrected, problems: [...problems, ...corrected.problems] };
}

/**
 * A text that an article had, as the keeper has put it right; null where a server never saw it, or it is what stands there now,
 * or something of that article is hidden: where the same was said in other words before, nobody has said so.
 */
export function earlierOf(store: Store, id: string, server: string | null): Opened | null {
  const found = store.versionOf(id, server);
  if (!found || found.current) return null;
  const { entries } = entriesIn(store);
  const kin = new Set(store.kin(id));
  if (entriesOf(entries, 'hide').some(({ correction }) => kin.has(correction.article))) return null;
  const own = entries.filter(({ correction }) => 'article' in correction && correction.article === id);
  return { ...found, article: correctArticles([found.article], own).articles[0]! };
}
