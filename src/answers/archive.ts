import type { Article } from '../corpus/article.ts';
import type { Encoder } from '../search/encoder/encoder.ts';
import type { Meaning } from '../search/meaning.ts';
import type { Explanation } from '../search/explanation.ts';
import type { Prepared } from '../search/saved/prepared.ts';
import { type Search, searchIn } from '../search/search.ts';
import { type Adding, openAdding } from '../search/vectors/adding.ts';
import { joinPeople, type People, type Person } from '../text/people/join.ts';
import { openSource, type Source } from './check/source.ts';
import { holders, type Held } from './office/held.ts';
import { openStream } from './check/stream.ts';
import type { Quotation, Reading } from '../text/reading.ts';
import { wordForWord } from '../text/word-for-word.ts';

/** One quotation of the archive, in its article. */
export interface Quoted {
  readonly article: Article;
  readonly quotation: Quotation;
}

/** Everything an answer may draw on: what was published, what it says, who speaks, and where to look. */
export interface Archive {
  readonly articles: readonly Article[];
  /** Undefined also for an article that a question is narrowed away from. */
  readonly articleOf: (id: string) => Article | undefined;
  readonly readingOf: (article: Article) => Reading;
  readonly people: People;
  readonly search: Search;
  /** Adds vectors to the search as they are made. */
  readonly vectors: Adding;
  /** Direct and partly direct quotations by speaker, articles newest first; only people who are quoted. */
  readonly quoted: ReadonlyMap<Person, readonly Quoted[]>;
  /** The same with reported speech, which has no marks. */
  readonly spoken: ReadonlyMap<Person, readonly Quoted[]>;
  /** Words that the articles say somebody did not say, or do not say somebody said, by that somebody. */
  readonly unsaid: ReadonlyMap<Person, readonly Quoted[]>;
  /** Where an office is given, by the key of its head, articles newest first; looked for when first asked for. */
  readonly offices: (head: string) => readonly Held[];
  /** All words laid out for checking quotations; made when first asked for. */
  readonly checked: () => Source;
}

/** How many stretches word for word these quotations hold: what is counted and shown. */
export const stretches = (found: readonly Quoted[]): number =>
  found.reduce((sum, { quotation }) => sum + wordForWord(quotation).length, 0);

/** How many articles these quotations come from. */
export const articlesOf = (found: readonly Quoted[]): number => new Set(found.map((q) => q.article.id)).size;

/** People who are quoted with how often, most quoted first, then by name. */
export function speakers(archive: Archive): { person: Person; stretches: number; articles: number }[] {
  return [...archive.quoted]
    .map(([person, found]) => ({ person, stretches: stretches(found), articles: articlesOf(found) }))
    .toSorted((a, b) => b.stretches - a.stretches || (a.person.name.text < b.person.name.text ? -1 : 1));
}

/** Joins the people of articles that were read, and opens the search over their sentences. */
export function openArchive(
  { texts, laid }: Prepared,
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
  encoder: Encoder | null = null,
): Archive {
  const articles = texts.map(({ article }) => article);
  const byId = new Map(articles.map((article) => [article.id, article]));
  const readings = new Map(texts.map(({ article, reading }) => [article.id, reading]));
  const people = joinPeople(texts);
  const search = searchIn(laid, articles, meaning, explain, encoder);
  const newest = texts.toSorted((a, b) => newestFirst(a.article, b.article));
  return {
    articles,
    articleOf: (id) => byId.get(id),
    readingOf: (article) => readings.get(article.id)!,
    people,
    search,
    vectors: openAdding(texts, search, encoder !== null),
    quoted: bySpeaker(newest, people, ({ kind }) => kind !== 'indirect'),
    spoken: bySpeaker(newest, people, isSaid),
    unsaid: byDenied(newest, people),
    offices: holders(newest),
    checked: once(() => openSource(openStream(articles, (article) => readings.get(article.id)!))),
  };
}

/** Makes something when it is first asked for. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/** Newest first; articles without a day last; then by file, so that the order never changes. */
export function newestFirst(a: Article, b: Article): number {
  const [x, y] = [a.published.value ?? '', b.published.value ?? ''];
  if (x !== y) return x < y ? 1 : -1;
  return a.file < b.file ? -1 : 1;
}

/** "His comments on the vote" name a topic, not what was said of it. */
export const isSaid = ({ kind, rule }: Quotation): boolean => kind !== 'indirect' || rule !== 'claim-that';

/** The same for words that somebody did not say. */
function byDenied(
  texts: readonly { article: Article; reading: Reading }[],
  people: People,
): Map<Person, Quoted[]> {
  const unsaid = new Map<Person, Quoted[]>();
  for (const { article, reading } of texts)
    for (const quotation of reading.quotations)
      if (quotation.unsaid && quotation.unsaid.by !== null)
        add(unsaid, people.of(article.id, quotation.unsaid.by), { article, quotation });
  return unsaid;
}

function add(all: Map<Person, Quoted[]>, person: Person, one: Quoted): void {
  const theirs = all.get(person);
  if (theirs) theirs.push(one);
  else all.set(person, [one]);
}

function bySpeaker(
  texts: readonly { article: Article; reading: Reading }[],
  people: People,
  isMeant: (quotation: Quotation) => boolean,
): Map<Person, Quoted[]> {
  const quoted = new Map<Person, Quoted[]>();
  for (const { article, reading } of texts)
    for (const quotation of reading.quotations) {
      if (quotation.speaker === null || !isMeant(quotation)) continue;
      for (const speaker of [quotation.speaker, ...quotation.together]) {
        const person = people.of(article.id, speaker);
        const one = speaker === quotation.speaker ? quotation : { ...quotation, speaker };
        add(quoted, person, { article, quotation: one });
      }
    }
  return quoted;
}
