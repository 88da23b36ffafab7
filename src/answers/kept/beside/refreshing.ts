import type { Article } from '../../../corpus/article.ts';
import { grow } from '../../../search/index/grow.ts';
import type { Meaning } from '../../../search/meaning.ts';
import type { Text } from '../../../search/passages.ts';
import type { Keep } from '../../../search/saved/keep.ts';
import { sectionsAt } from '../../../search/saved/sections.ts';
import { once } from '../../once.ts';
import { openBorne } from '../../office/borne-offices.ts';
import { openSayings } from '../../said/open-sayings.ts';
import type { Sayings } from '../../said/sayings.ts';
import { quotedAnew } from './quoted.ts';
import { OF } from '../../said/table.ts';
import { actsAt } from '../acts.ts';
import { COMPARED } from '../before.ts';
import type { KeptPrepared } from '../prepared-in.ts';
import type { Prepared } from '../prepared.ts';
import { changesIn } from './changes.ts';
import { checkedBeside } from './checked.ts';
import { type Compared, comparedAt, endingNumber } from './compared.ts';
import { type EntriesOf, type Fresh, openFresh, REHEARSED, rehearse } from './fresh.ts';
import { type Joining, openJoining } from './joining.ts';
import { lookupsBeside } from './lookups.ts';
import { orderOf } from './order.ts';
import { withoutRecurringBeside } from './recurring.ts';
import { saidBeside } from './said.ts';
import { withStoriesBeside } from './stories.ts';
import { isFew, isFull, isNew, type Wanted } from './wanted.ts';

/** What is used of those that are kept, each looked up once. */
interface Use {
  readonly compared: Compared;
  readonly join: Joining;
  readonly bear: ReturnType<typeof openBorne>;
}

/** What is prepared of articles, which is made to follow them as they come and go. */
export interface Refreshing {
  /**
   * Prepares articles of which nearly all are kept: the few that are new are laid out by themselves and put among the others, and
   * those that are gone are left out. It comes to what preparing all of them does; what was prepared before stays as it is.
   * @param wanted all of them, in order; a new one is the same object whenever it is wanted
   * @param entriesOf what is put right in a new one
   * @returns null where that cannot be told without looking at all of them
   */
  readonly refresh: (wanted: readonly Wanted[], entriesOf?: EntriesOf) => Prepared | null;
  /** Looks up what it takes, a piece at each step, so that the first change need not wait for it. */
  readonly begin: () => Generator<void>;
  /** Those that were wanted last. */
  readonly wanted: () => readonly Wanted[];
  readonly idOf: (one: Wanted) => string;
}

/** Follows articles from what is kept of most of them. @param meaning with which they are laid out */
export function openRefreshing(first: KeptPrepared, meaning: Meaning | null): Refreshing {
  const { keep, listings } = first;
  const joining = once(() => openJoining(first));
  const compared = once(() => {
    const sections = sectionsAt(keep, COMPARED);
    return sections && comparedAt(sections);
  });
  const borne = once(() => {
    const join = joining();
    return join && openBorne(quotedIn(first).people(), join.offices);
  });
  const fresh = openFresh();
  const idOf = (one: Wanted): string => (isNew(one) ? one.id : listings[one]!.id);
  let [prepared, current]: [Prepared, readonly Wanted[]] = [first, [...listings.keys()]];
  /** The kept ones that are there no more: they may have been copies of others. */
  let gone: ReadonlySet<number> = new Set();
  /** Whether something was begun and not ended: then nothing can be followed from here. */
  let isLost = false;

  function refresh(wanted: readonly Wanted[], entriesOf: EntriesOf): Prepared | null {
    const [comparedKept, join, bear] = [compared(), joining(), borne()];
    if (!comparedKept || !join || !bear || !isFew(wanted, listings.length)) return null;
    if (isFull(prepared.laid.beside?.places.length ?? 0, listings.length)) return null;
    const changes = changesIn(current, wanted, gone);
    const asRead = withoutRecurringBeside(changes, comparedKept);
    if (!asRead || !fresh.read(asRead, entriesOf, (article) => current.includes(article))) return null;
    const left = new Set(changes.went.map(idOf));
    const again = new Set(changes.came.filter((one) => left.has(idOf(one))));
    const use: Use = { compared: comparedKept, join, bear };
    // Whoever is told of in an article is known by its id: what it was is taken out before it comes again.
    if (again.size > 0) {
      const others = wanted.filter((one) => !again.has(one));
      if (others.length === 0 || !step(others, use)) return null;
    }
    const now = step(wanted, use);
    fresh.keepOnly(asRead);
    return now;
  }

  function step(wanted: readonly Wanted[], { compared: comparedKept, join, bear }: Use): Prepared | null {
    const changes = changesIn(current, wanted, gone);
    isLost = true;
    const endingOf = (one: Wanted): number =>
      isNew(one) ? endingNumber(fresh.of(one).text.article) : comparedKept.endingOf(one);
    const texts = withStoriesBeside(
      wanted.map((one) => (isNew(one) ? fresh.of(one).text : first.texts[one]!)),
      wanted.map(endingOf),
      endingsOf([...changes.fresh, ...changes.went, ...changes.came, ...changes.gone], endingOf),
    );
    const numbers = new Map(texts.map(({ article }, number) => [article.id, number]));
    const came = new Map(changes.fresh.map((article) => [article.id, fresh.of(article)]));
    const cast = join.change({
      gone: changes.went.map(idOf),
      came: changes.came.map(idOf),
      fresh: came,
      placeOf: (id) => numbers.get(id)!,
    });
    if (!cast) return null;
    const { people } = cast;
    const { table: said, touched } = saidBeside(texts, cast, prepared, changes.was);
    const quoted = openSayings(said, OF.quoted, texts, people);
    const order = orderOf(
      wanted.map((one) => (isNew(one) ? null : one)),
      listings.length,
    );
    const added = order.fresh.map((number) => texts[number]!);
    const besideAt = (article: string, index: number): readonly string[] =>
      came.get(article)?.members[index]!.offices ?? join.offices(article, index);
    bear.change(...quotedAnew(quotedIn(prepared), quoted, cast, touched), quoted.turn, besideAt);
    prepared = {
      texts,
      people,
      said,
      laid: grow(texts, meaning, prepared.laid, changes.was),
      borne: bear.offices(),
      lookups: lookupsBeside(first.lookups, added, order, articlesBy(texts, numbers, came)),
      acts: actsBy(
        keep,
        wanted.map((one) => (isNew(one) ? null : listings[one]!.stamp)),
      ),
      checked: once(checkedBeside(first, added, texts, order)),
    };
    [current, gone] = [wanted, changes.gone];
    isLost = false;
    return prepared;
  }
  return {
    refresh: (wanted, entriesOf = () => []) => (isLost ? null : refresh(wanted, entriesOf)),
    *begin() {
      yield void compared();
      yield void borne();
      for (const { article } of first.texts.slice(-REHEARSED)) yield rehearse(article);
      for (const { article } of first.texts.slice(-REHEARSED))
        if (prepared === first) yield joining()?.rehearse(article.id);
    },
    wanted: () => current,
    idOf,
  };
}

/*
 * What is opened later holds on to no more than it needs: whatever one function closes over stays as long as any of it.
 */

const endingsOf = (some: readonly Wanted[], endingOf: (one: Wanted) => number): ReadonlySet<number> =>
  new Set(some.map(endingOf).filter((one) => one !== 0));

const quotedIn = ({ said, texts, people }: Prepared): Sayings => openSayings(said, OF.quoted, texts, people);

/** A kept article as it is now; undefined for one in whose place a new one stands. */
const articlesBy =
  (texts: readonly Text[], numbers: ReadonlyMap<string, number>, fresh: ReadonlyMap<string, Fresh>) =>
  (id: string): Article | undefined =>
    fresh.has(id) ? undefined : texts[numbers.get(id) ?? -1]?.article;

const actsBy =
  (keep: Keep, stamps: readonly (string | null)[]): NonNullable<Prepared['acts']> =>
  (number) =>
    stamps[number] === null ? null : actsAt(keep, stamps[number]!);
