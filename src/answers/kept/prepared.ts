import type { Article } from '../../corpus/article.ts';
import { withStories } from '../../corpus/copies/stories.ts';
import { headOf } from '../../corpus/at-hand.ts';
import { type Laid, type LaidBefore, layOut } from '../../search/index/lay-out.ts';
import type { Meaning } from '../../search/meaning.ts';
import type { Text } from '../../search/passages.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import { laidFrom, sectionsOf } from '../../search/saved/laid.ts';
import { entriesOf, sectionsAt } from '../../search/saved/sections.ts';
import { articleStamp } from '../../search/saved/stamp.ts';
import { keyOf, sentencesOf } from '../../search/vectors/sentences.ts';
import { AS_READ, type Correcting } from '../../text/corrections/correcting.ts';
import type { Member } from '../../text/people/group.ts';
import { joined, membersOf, type People, peopleOf } from '../../text/people/join.ts';
import { havingOf } from '../../text/people/find.ts';
import { keptPeople, peopleFrom } from '../../text/people/kept.ts';
import { keysOf } from '../../text/people/keys.ts';
import { type Cast, castOf } from '../../text/people/people-beside.ts';
import { read } from '../../text/read.ts';
import { entriesOfTokens, sourceAt } from '../check/kept.ts';
import { type Own, ownOf } from '../check/own.ts';
import { openSource, type Source } from '../check/source.ts';
import { openStream } from '../check/stream.ts';
import { type Lookups, lookThrough } from '../lookups.ts';
import { borneOffices } from '../office/borne-offices.ts';
import { once } from '../once.ts';
import { openSayings } from '../said/open-sayings.ts';
import { OF, saidIn, type SaidTable } from '../said/table.ts';
import type { Acts } from '../timeline/act.ts';
import { actsAt, actsEntry } from './acts.ts';
import { BORNE, COMPARED, KEYS, LAID, laidBefore, LIST, listIn, OFFICES, ownBefore, SAID } from './before.ts';
import { comparedSections } from './beside/compared.ts';
import { keySections } from './beside/keys.ts';
import { type Folder, folderEntries } from './folder.ts';
import { json, parse } from './json.ts';
import { lookupEntries, lookupsIn } from './lookups.ts';
import { type Listing, membersEntry, membersIn, readingIn, recordOf, textsAt } from './records.ts';

/** Articles read and laid out, and all that is worked out of them together: what takes long, and may be kept. */
export interface Prepared {
  readonly texts: readonly Text[];
  readonly laid: Laid;
  readonly people: People;
  readonly said: SaidTable;
  /** The offices of those who are quoted, in order. */
  readonly borne: readonly string[];
  readonly lookups: Lookups;
  /** Lays out all words for checking quotations. */
  readonly checked: () => Source;
  /** What those whom an article names say and do in it, where that is kept; else it is found when it is asked for. */
  readonly acts?: (number: number) => Acts | null;
}

/** Told now and then how many articles of how many are read. */
export type Reading = (done: number, of: number) => void;

/** After so many articles. */
const NOW_AND_THEN = 100;

/**
 * Prepares articles.
 * @param correcting what the keeper of the articles puts right once they are read
 * @param known a text, put right, that was made before; or null
 * @param before gives how some of them were laid out before; null where none were
 */
function prepared(
  articles: readonly Article[],
  meaning: Meaning | null,
  { correct }: Correcting,
  known: (article: Article) => Text['reading'] | null,
  before: (texts: readonly Text[]) => LaidBefore | null,
  tell: Reading,
) {
  const asRead = articles.map((article, i) => {
    if (i % NOW_AND_THEN === 0) tell(i, articles.length);
    return { article, reading: known(article) ?? read(article) };
  });
  const { texts: right, joins } = correct(asRead);
  const told = withStories(right.map(({ article }) => article));
  const texts = right.map(({ reading }, i) => ({ article: told[i]!, reading }));
  const named = texts.map((text) => membersOf(text));
  const gathering = joined(named.flat(), joins);
  const people = peopleOf(gathering.all, gathering.groups);
  const readings = new Map(texts.map(({ article, reading }) => [article, reading]));
  const said = saidIn(texts, people);
  const stream = (kept: (article: Article) => Own | null = () => null) =>
    openStream([...readings.keys()], (article) => kept(article) ?? ownOf(article, readings.get(article)!));
  return {
    gathering,
    named,
    stream,
    prepared: {
      texts,
      laid: layOut(texts, meaning, before(texts)),
      people,
      said,
      borne: borneOffices(openSayings(said, OF.quoted, texts, people).people(), besideIn(texts, named)),
      lookups: lookThrough(texts),
      checked: () => openSource(stream()),
    } satisfies Prepared,
  };
}

/** Gives the offices that stand beside somebody's name in one of some articles. @param named whom each of them names */
function besideIn(texts: readonly Text[], named: readonly (readonly Member[])[]) {
  const byId = new Map(texts.map(({ article }, i) => [article.id, named[i]!]));
  return (article: string, index: number): readonly string[] => byId.get(article)![index]!.offices;
}

/** Reads and lays out articles. */
export const prepare = (
  articles: readonly Article[],
  meaning: Meaning | null,
  correcting: Correcting = AS_READ,
  reading: Reading = () => {},
): Prepared =>
  prepared(
    articles,
    meaning,
    correcting,
    () => null,
    () => null,
    reading,
  ).prepared;

const STAMP = 'stamp';
const PEOPLE = 'people';
const NAMED = 'named';

/**
 * Prepares articles, and keeps all of it; readings that are kept already are taken from there.
 * @param stamp of the program: what another kept is of no use
 * @param folder where the articles come from
 * @returns what was prepared, as it is kept where it could be
 */
export function prepareInto(
  keep: Keep,
  stamp: string,
  articles: readonly Article[],
  meaning: Meaning | null,
  folder: Folder,
  correcting: Correcting = AS_READ,
  reading: Reading = () => {},
): { readonly prepared: Prepared | KeptPrepared; readonly isKept: boolean } {
  const stamps = stampsOf(articles, correcting);
  const isOwn = stampIn(keep) === stamp;
  const stampOf = new Map(articles.map((article, i) => [article, stamps[i]!]));
  const made = prepared(
    articles,
    meaning,
    correcting,
    // What is kept of an article that is put right is no reading of the article as it stands.
    (article) =>
      isOwn && correcting.stampOf(article) === '' ? readingIn(keep, stampOf.get(article)!) : null,
    (texts) => (isOwn ? laidBefore(keep, texts, stamps) : null),
    reading,
  );
  const { texts, laid, said, borne } = made.prepared;
  const list = texts.map((text, i): Listing => ({
    ...headOf(text.article),
    stamp: stamps[i]!,
    vectors: keyOf(sentencesOf(text)),
  }));
  const entries = function* (): Entries & Generator {
    for (const [i, text] of texts.entries()) {
      yield* recordOf(stamps[i]!, text);
      yield actsEntry(stamps[i]!, text, isOwn ? keep : null);
      yield membersEntry(stamps[i]!, made.named[i]!);
    }
    yield [PEOPLE, json(keptPeople(made.gathering, texts))];
    yield* entriesOf(KEYS, keySections(made.named.map(keysOf)));
    yield* entriesOf(
      COMPARED,
      comparedSections(
        articles,
        texts.map(({ article }) => article),
      ),
    );
    yield [OFFICES, json(made.named.map((own) => own.map(({ offices }) => offices)))];
    yield [NAMED, json([...havingOf(made.gathering.all)])];
    yield* entriesOf(SAID, { ...said });
    yield [BORNE, json(borne)];
    yield* lookupEntries(texts, stamps, isOwn ? keep : null);
    yield* entriesOfTokens(made.stream(isOwn ? ownBefore(keep, texts, stamps) : undefined), texts);
    yield* entriesOf(LAID, sectionsOf(laid));
    yield [LIST, json(list)];
    yield* folderEntries(folder);
    yield [STAMP, json(stamp)];
  };
  const isKept = keep.replace(entries());
  return { prepared: (isKept ? preparedIn(keep, stamp) : null) ?? made.prepared, isKept };
}

/** What articles are kept by, in order. */
export const stampsOf = (articles: readonly Article[], { stampOf }: Correcting): string[] =>
  articles.map((article) => `${articleStamp(article)}${stampOf(article)}`);

/** The stamp of what is kept, or null. */
export function stampIn({ get }: Keep): string | null {
  const bytes = get(STAMP);
  return bytes && (parse(bytes) as string);
}

/** What was prepared and kept, with what it takes to prepare a few articles more. */
export interface KeptPrepared extends Prepared {
  readonly keep: Keep;
  readonly listings: readonly Listing[];
  readonly cast: Cast;
  /** What quotations are checked against, opened once; null where it is damaged. */
  readonly checkedWith: () => ReturnType<typeof sourceAt>;
}

/** What was prepared and kept; null where any of it is missing, damaged, or another program's. */
export function preparedIn(keep: Keep, stamp: string): KeptPrepared | null {
  if (stampIn(keep) !== stamp) return null;
  const toGrow = { get: (name: string) => keep.get(name, true) };
  const [listings, laid] = [listIn(keep), sectionsAt(toGrow, LAID)];
  if (!listings || !laid) return null;
  const texts = textsAt(keep, listings);
  const joining = joinedIn(keep, listings, texts, (number, index) =>
    membersIn(keep, listings[number]!.stamp, texts[number]!.article)(index),
  );
  if (!joining) return null;
  const { named, ...rest } = joining;
  const ids = new Set(listings.map(({ id }) => id));
  const cast = castOf(named.people, named.all, (article) => ids.has(article));
  return { ...rest, keep, listings, cast, laid: laidFrom(laid) };
}

/**
 * What was worked out of articles together and kept, beside how they are laid out; null where any of it is missing or damaged.
 * @param namesOf gives somebody whom an article names; by default they are read out of its reading
 * @param lookups what is looked up in them, where that was kept elsewhere
 */
export function joinedIn(
  keep: Keep,
  listings: readonly Listing[],
  texts: readonly Text[],
  namesOf?: Parameters<typeof peopleFrom>[3],
  lookups = lookupsIn(keep, texts),
) {
  const [people, borne, said] = [keep.get(PEOPLE), keep.get(BORNE), sectionsAt(keep, SAID)];
  if (!people || !borne || !said || !lookups) return null;
  const having = () => {
    const bytes = keep.get(NAMED);
    if (bytes === null) throw new Error(`The saved "${NAMED}" is damaged`);
    return new Map(parse(bytes) as [string, number[]][]);
  };
  const kept = parse(people) as Parameters<typeof peopleFrom>[0];
  const joinedBefore = peopleFrom(kept, texts, having, namesOf);
  const checkedWith = once(() => sourceAt(keep));
  return {
    named: joinedBefore,
    texts,
    checkedWith,
    people: joinedBefore.people,
    said: said as unknown as SaidTable,
    borne: parse(borne) as readonly string[],
    lookups,
    acts: (number: number): Acts | null => actsAt(keep, listings[number]!.stamp),
    checked(): Source {
      const source = checkedWith()?.(texts);
      if (source) return source;
      const readings = new Map(texts.map((text) => [text.article, text]));
      return openSource(
        openStream([...readings.keys()], (article) => ownOf(article, readings.get(article)!.reading)),
      );
    },
  };
}
