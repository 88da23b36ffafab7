import { isNew, MOST, type Wanted } from './answers/kept/beside/wanted.ts';
import type { KeptFolder } from './answers/kept/saved.ts';
import type { Article } from './corpus/article.ts';
import type { Entry } from './corpus/corrections/correction.ts';
import { correctArticles } from './corpus/corrections/correct-articles.ts';
import { fitAlone, ownEntries } from './corpus/corrections/own.ts';
import { folderAt, givenAt } from './corpus/folder.ts';
import { gather } from './corpus/gather.ts';
import { type KnownFile, rightKey, sourceKey } from './corpus/known-file.ts';
import { loadCorrections } from './corpus/load.ts';
import { idOf } from './corpus/make.ts';
import type { Problem } from './corpus/problem.ts';
import { contradictions, dated } from './text/dates/published/deduce.ts';

/** The articles that a folder holds now, as far as they are others than those that are kept. */
export interface Since {
  readonly wanted: readonly Wanted[];
  /** What is put right in a new one. */
  readonly entriesOf: (article: Article) => readonly Entry[];
  /** What is wrong with the folder, in the order in which it is told of one that is loaded whole. */
  readonly problems: readonly Problem[];
  /** Whether so many files were read that they are better kept as they are now, though none may be others. */
  readonly isMuch: boolean;
}

/** Problems that are told of an article by its day, after all others. */
const OF_DAYS: ReadonlySet<Problem['kind']> = new Set(['other day', 'future day']);

/** What may be otherwise though the file is as it was: another day comes, a disk can be read again, another file has the same text. */
const PASSING: ReadonlySet<Problem['kind']> = new Set(['future day', 'unreadable', 'no words']);

/** What a file gives now. */
interface Gives {
  /** The id of its text; null where it holds no article. */
  readonly id: string | null;
  /** Its article; null where it has none, or another file holds the same text. */
  readonly wanted: Wanted | null;
  /** What is told of it, and of its day. */
  readonly problems: readonly Problem[];
  readonly days: readonly Problem[];
}

const giving = (id: string | null, problems: readonly Problem[] = []): Gives => ({
  id,
  wanted: null,
  problems,
  days: [],
});

/** What is put right in each article, by its id. */
type Own = ReadonlyMap<string, readonly Entry[]>;

/** What was known of a file. */
interface Before {
  readonly was: KnownFile | undefined;
  /** The number of its article among those that are kept. */
  readonly number: number | null;
  readonly listing: KeptFolder['listings'][number] | undefined;
  readonly told: readonly Problem[];
}

function knownBy({ files, listings, problems }: KeptFolder): (file: string) => Before {
  const numbers = new Map(listings.map(({ file }, number) => [file, number]));
  const known = new Map(files.map((one) => [one.file, one]));
  const told = Map.groupBy(problems, (problem) => ('file' in problem ? problem.file : ''));
  return (file) => {
    const number = numbers.get(file) ?? null;
    return {
      was: known.get(file),
      number,
      listing: listings[number ?? -1],
      // Of which other file it is a copy is looked up anew.
      told: (told.get(file) ?? []).filter(({ kind }) => kind !== 'duplicate'),
    };
  };
}

/**
 * Reads of a folder only those files that may be others than they were: new ones, those whose size, times or number have changed,
 * and those of which sources.json or corrections.json says something else. It comes to what loading the whole folder does.
 * @param now in milliseconds since 1970
 * @param kept what is kept of the folder as it was
 * @returns null where so much has changed, or in such a way, that all of it is to be loaded
 */
export function folderSince(folder: string, now: number, kept: KeptFolder): Since | null {
  const there = folderAt(folder, now);
  const own = ownEntries(loadCorrections(folder));
  if ('kind' in there || !own || kept.problems.some(({ kind }) => kind === 'correction')) return null;
  const known = knownBy(kept);
  const by = new Map<string, string>();
  const [wanted, ofFiles, ofDays]: [Wanted[], Problem[], Problem[]] = [[], [], []];
  let [again, fresh] = [0, 0];
  for (const { file, stamp } of there.files) {
    const isTaken = (id: string): boolean => by.has(id);
    const looking = { before: known(file), source: sourceKey(there.sources.get(file)), own, isTaken };
    const asBefore = unread(looking, stamp);
    if (!asBefore) again++;
    const gives = asBefore ?? readAgain(looking, givenAt(folder, file, there.sources));
    if (!gives) return null;
    const of = by.get(gives.id ?? '');
    if (of !== undefined) ofFiles.push({ kind: 'duplicate', file, of });
    else if (gives.id !== null) by.set(gives.id, file);
    ofFiles.push(...gives.problems);
    ofDays.push(...gives.days);
    if (gives.wanted === null) continue;
    wanted.push(gives.wanted);
    if (isNew(gives.wanted) && ++fresh > MOST) return null;
  }
  // What was hidden of an article that is there no more may be hidden in others.
  if (![...own.keys()].every((id) => by.has(id))) return null;
  return {
    wanted,
    entriesOf: ({ id }) => own.get(id) ?? [],
    problems: [...there.problems.sources, ...ofFiles, ...there.problems.others, ...ofDays],
    isMuch: again > MOST,
  };
}

/** A file that is looked at. */
interface Looking {
  readonly before: Before;
  /** What sources.json says of it. */
  readonly source: string;
  readonly own: Own;
  /** Whether a file before it holds the text of an id. */
  readonly isTaken: (id: string) => boolean;
}

/** What a file gives that is as it was; null where it is to be read again. */
function unread({ before, source, own, isTaken }: Looking, stamp: string | null): Gives | null {
  const { was, number, told } = before;
  const isSame = stamp !== null && was?.stamp === stamp && was.source === source;
  if (!isSame || told.some(({ kind }) => PASSING.has(kind))) return null;
  const { id, right } = was;
  if (id === null) return giving(null, told);
  if (isTaken(id)) return giving(id);
  // What is put right is looked at with the article; and where another file held the same text, that one's was the article.
  if (number === null || right !== '' || own.has(id)) return null;
  const [problems, days] = [false, true].map((are) => told.filter(({ kind }) => OF_DAYS.has(kind) === are));
  return { id, wanted: number, problems: problems!, days: days! };
}

/** What a file gives that was read again; null where what is put right in it may concern others. */
function readAgain(
  { before, source, own, isTaken }: Looking,
  given: ReturnType<typeof givenAt>,
): Gives | null {
  const id = 'text' in given ? idOf(given.text) : null;
  if (id !== null && isTaken(id)) return giving(id);
  const { articles, problems } = gather([given]);
  const [article] = articles;
  if (!article) return giving(null, problems);
  const entries = own.get(article.id) ?? [];
  if (entries.length > 0 && !fitAlone(article, entries)) return null;
  const put = correctArticles([article], entries).articles[0]!;
  const { was, listing } = before;
  const isSaid = was?.source === source && was.right === rightKey(own.get(article.id));
  const isKept = isSaid && listing !== undefined && isListed(dated(put), listing);
  return { id, wanted: isKept ? before.number : article, problems, days: contradictions([put]) };
}

/** Whether an article is the one that is kept of the same file. */
const isListed = (article: Article, { hash, published }: KeptFolder['listings'][number]): boolean =>
  article.hash === hash && JSON.stringify(article.published) === JSON.stringify(published);
