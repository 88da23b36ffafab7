import type { Article } from '../../corpus/article.ts';
import { withStories } from '../../corpus/copies/stories.ts';
import { type Laid, type LaidBefore, layOut } from '../../search/index/lay-out.ts';
import type { Meaning } from '../../search/meaning.ts';
import type { Text } from '../../search/passages.ts';
import { AS_READ, type Correcting } from '../../text/corrections/correcting.ts';
import type { Member } from '../../text/people/group.ts';
import { joined, membersOf, type People, peopleOf } from '../../text/people/join.ts';
import { read } from '../../text/read.ts';
import { type Own, ownOf } from '../check/own.ts';
import { openSource, type Source } from '../check/source.ts';
import { openStream } from '../check/stream.ts';
import { type Lookups, lookThrough } from '../lookups.ts';
import { borneOffices } from '../office/borne-offices.ts';
import { openSayings } from '../said/open-sayings.ts';
import { OF, saidIn, type SaidTable } from '../said/table.ts';
import type { Acts } from '../timeline/act.ts';

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
 * Prepares articles. @returns with it what of it is only kept: whom each article names, and how they are joined
 * @param correcting what the keeper of the articles puts right once they are read
 * @param known a text, put right, that was made before; or null
 * @param before gives how some of them were laid out before; null where none were
 */
export function prepared(
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
