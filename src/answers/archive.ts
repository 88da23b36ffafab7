import type { Article } from '../corpus/article.ts';
import type { Encoder } from '../search/encoder/encoder.ts';
import type { Explanation } from '../search/explanation.ts';
import { numberAt } from '../search/index/beside.ts';
import type { Laid } from '../search/index/lay-out.ts';
import type { Meaning } from '../search/meaning.ts';
import { type Search, searchIn } from '../search/search.ts';
import { type Adding, openAdding } from '../search/vectors/adding.ts';
import type { People } from '../text/people/join.ts';
import type { Reading } from '../text/reading.ts';
import type { Source } from './check/source.ts';
import type { Prepared } from './kept/prepared.ts';
import type { Days } from './lookups.ts';
import type { Held } from './office/held.ts';
import { once } from './once.ts';
import { openSayings } from './said/open-sayings.ts';
import type { Sayings } from './said/sayings.ts';
import { type Speaker, speakersOf } from './said/speakers.ts';
import { OF } from './said/table.ts';
import type { Acts } from './timeline/act.ts';
import type { Stood } from './versions.ts';

/** A text that an article had, or that was taken out. */
export interface Earlier {
  readonly article: Article;
  /** The id of what stands in its place now; null where nothing does. */
  readonly newer: string | null;
}

/** Everything an answer may draw on: what was published, what it says, who speaks, and where to look. */
export interface Archive {
  readonly articles: readonly Article[];
  /** Undefined also for an article that a question is narrowed away from. */
  readonly articleOf: (id: string) => Article | undefined;
  readonly readingOf: (article: Article) => Reading;
  /** An earlier version of an article, for anyone who still has its address; no answer uses it. */
  readonly earlier: (id: string) => Earlier | null;
  /** Every text that an article has or had, oldest first, as far as the asker could see them; no answer uses these either. */
  readonly history: (id: string) => readonly Stood[];
  readonly people: People;
  readonly search: Search;
  /** Adds vectors to the search as they are made. */
  readonly vectors: Adding;
  /** Direct and partly direct quotations by speaker; only people who are quoted. */
  readonly quoted: Sayings;
  /** The same with reported speech, which has no marks. */
  readonly spoken: Sayings;
  /** Words that the articles say somebody did not say, or do not say somebody said, by that somebody. */
  readonly unsaid: Sayings;
  /** Where an office is given, by the key of its head, articles newest first. */
  readonly offices: (head: string) => readonly Held[];
  /** Those of the articles that may have every word of a text, in order. */
  readonly having: (text: string) => readonly Article[];
  /** Those that may have a time expression of such days, in order. */
  readonly timed: (isMeant: (days: Days) => boolean) => readonly Article[];
  /** What those whom an article names say and do in it; null where that is to be found. */
  readonly acts: (article: Article) => Acts | null;
  /** How many sentences an article's body has. */
  readonly sentencesIn: (article: Article) => number;
  /** All words laid out for checking quotations; made when first asked for. */
  readonly checked: () => Source;
}

/** What is known of articles as they were before. */
export type Past = Pick<Archive, 'earlier' | 'history'>;

/** No earlier version is known. */
export const NO_PAST: Past = { earlier: () => null, history: () => [] };

/** People who are quoted with how often, most quoted first, then by name. */
export const speakers = ({ quoted }: Pick<Archive, 'quoted'>): readonly Speaker[] => speakersOf(quoted);

/** What an archive is made of beside its search. */
export type Joined = Omit<Prepared, 'laid' | 'borne'>;

/** Makes an archive from articles that have been read and indexed. */
export function openArchive(
  prepared: Prepared,
  meaning: Meaning | null,
  explain?: (why: Explanation) => void,
  encoder: Encoder | null = null,
  past: Past = NO_PAST,
  before: Archive['vectors']['vectors'] = null,
): Archive {
  const { texts, laid } = prepared;
  const articles = texts.map(({ article }) => article);
  const search = searchIn(laid, articles, meaning, explain, encoder, before);
  const vectors = openAdding(texts, search, encoder !== null);
  return archiveOver(
    prepared,
    { search, vectors, sentences: once(() => bodySentences(laid, texts.length)) },
    past,
  );
}

/** Where the sentences of articles are searched, and by article how many its body has. */
type Searched = Pick<Archive, 'search' | 'vectors'> & { readonly sentences: () => Uint32Array };

/** Makes an archive from articles that have been read, wherever they are searched. */
export function archiveOver(
  { texts, people, said, lookups, checked, acts }: Joined,
  { search, vectors, sentences }: Searched,
  past: Past = NO_PAST,
): Archive {
  const articles = texts.map(({ article }) => article);
  const numbers = new Map(articles.map(({ id }, number) => [id, number]));
  return {
    articles,
    articleOf: (id) => articles[numbers.get(id) ?? -1],
    ...past,
    readingOf: ({ id }) => texts[numbers.get(id)!]!.reading,
    people,
    search,
    vectors,
    quoted: openSayings(said, OF.quoted, texts, people),
    spoken: openSayings(said, OF.spoken, texts, people),
    unsaid: openSayings(said, OF.unsaid, texts, people),
    offices: lookups.offices,
    having: (text) => lookups.having(text).map((number) => articles[number]!),
    timed: (isMeant) => lookups.timed(isMeant).map((number) => articles[number]!),
    acts: ({ id }) => acts?.(numbers.get(id)!) ?? null,
    sentencesIn: ({ id }) => sentences()[numbers.get(id)!]!,
    checked: once(checked),
  };
}

/** By place of an article: how many sentences its body has. */
export function bodySentences(laid: Laid, many: number): Uint32Array {
  const { articles, sentences } = laid.places;
  const counts = new Uint32Array(laid.places.headlines.length);
  for (let paragraph = 0; paragraph < articles.length; paragraph++)
    counts[articles[paragraph]!]! += sentences[paragraph + 1]! - sentences[paragraph]!;
  return Uint32Array.from({ length: many }, (_, place) => counts[numberAt(laid, place)]!);
}
