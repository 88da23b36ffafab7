import { headOf } from '../../../corpus/at-hand.ts';
import type { Article } from '../../../corpus/article.ts';
import { withStories } from '../../../corpus/copies/stories.ts';
import { layOut } from '../../../search/index/lay-out.ts';
import type { Meaning } from '../../../search/meaning.ts';
import type { Text } from '../../../search/passages.ts';
import type { Keep } from '../../../search/saved/keep.ts';
import { laidFrom } from '../../../search/saved/laid.ts';
import { sectionsAt } from '../../../search/saved/sections.ts';
import { articleStamp } from '../../../search/saved/stamp.ts';
import { joined, membersOf } from '../../../text/people/join.ts';
import { keptPeople, peopleFrom } from '../../../text/people/kept.ts';
import { type KeptMembers, membersFrom } from '../../../text/people/kept-members.ts';
import { read } from '../../../text/read.ts';
import { once } from '../../once.ts';
import { sourceBeside } from '../../check/beside.ts';
import { sourceIn as checkedIn } from '../../check/kept.ts';
import { ownOf } from '../../check/own.ts';
import { openSource, type Source } from '../../check/source.ts';
import { openStream } from '../../check/stream.ts';
import { borneOffices } from '../../office/borne-offices.ts';
import { openSayings } from '../../said/sayings.ts';
import { OF, rowsIn, saidIn, type SaidTable } from '../../said/table.ts';
import { actsAt } from '../acts.ts';
import { LAID, listIn, MEMBERS, SAID } from '../before.ts';
import { parse } from '../json.ts';
import { lookupsIn } from '../lookups.ts';
import type { Prepared } from '../prepared.ts';
import { type Listing, textsAt } from '../records.ts';
import { lookupsBeside } from './lookups.ts';
import { type Order, orderOf } from './order.ts';

/** So many articles may be new beside those that are kept: more are kept with them first. */
const MOST = 64;

/**
 * Prepares articles of which nearly all are kept: the few that are new are laid out by themselves, and what is of all articles
 * together is summed or joined. It is what laying out all of them would give.
 * @returns null where nothing or too much is new, one that is kept is there no more, or anything is damaged
 */
export function preparedBeside(
  keep: Keep,
  articles: readonly Article[],
  meaning: Meaning | null,
): Prepared | null {
  const list = listIn(keep);
  const many = articles.length - (list?.length ?? 0);
  if (!list || many < 1 || many > MOST) return null;
  const stamps = articles.map(articleStamp);
  const order = orderOf(
    list.map(({ stamp }) => stamp),
    stamps,
  );
  const [sections, said, named] = [sectionsAt(keep, LAID), sectionsAt(keep, SAID), keep.get(MEMBERS)];
  if (!order || !sections || !said || !named) return null;

  const told = withStories(articles);
  const kept = textsAt(
    keep,
    list.map(({ stamp, vectors }, number): Listing => ({
      ...headOf(told[order.kept[number]!]!),
      stamp,
      vectors,
    })),
  );
  const fresh = order.fresh.map((number): Text => ({
    article: told[number]!,
    reading: read(articles[number]!),
  }));
  const texts = order.places.map(({ isNew, number }) => (isNew ? fresh : kept)[number]!);
  const lookups = lookupsIn(keep, kept);
  if (!lookups) return null;

  const members = parse(named) as readonly KeptMembers[];
  const all = order.places.map(({ isNew, number }) =>
    isNew ? membersOf(fresh[number]!) : membersFrom(members[number]!, kept[number]!.article),
  );
  const people = peopleFrom(keptPeople(joined(all.flat()), texts), texts);

  // Copies of an article that is new are counted with it.
  const copied = new Set(
    order.places.flatMap(({ isNew, number }, i) => {
      const { story } = told[i]!;
      return isNew || list[number]!.story !== story ? [story] : [];
    }),
  );
  const rows = rowsIn(said as unknown as SaidTable, list.length);
  const table = saidIn(texts, people, (article) => {
    const { isNew, number } = order.places[article]!;
    const { story } = told[article]!;
    const isAsBefore = !isNew && list[number]!.story === story && (story === undefined || !copied.has(story));
    return isAsBefore ? rows[number]! : null;
  });
  const numbers = new Map(texts.map((text, article) => [text, article]));
  return {
    texts,
    people,
    said: table,
    laid: layOut(texts, meaning, {
      ...laidFrom(sections),
      numberOf(text) {
        const { isNew, number } = order.places[numbers.get(text)!]!;
        return isNew ? null : number;
      },
    }),
    borne: borneOffices(
      openSayings(table, OF.quoted, texts, people).people(),
      new Map(all.map((own, i) => [told[i]!.id, own])),
    ),
    lookups: lookupsBeside(lookups, fresh, order),
    acts: actsBeside(keep, order, stamps),
    checked: once(checkedBeside(keep, kept, fresh, texts, order)),
  };
}

/*
 * What is opened later holds on to no more than it needs: whatever one function closes over stays as long as any of it.
 */

const actsBeside =
  (keep: Keep, { places }: Order, stamps: readonly string[]): NonNullable<Prepared['acts']> =>
  (article) =>
    places[article]!.isNew ? null : actsAt(keep, stamps[article]!);

const checkedBeside =
  (keep: Keep, kept: readonly Text[], fresh: readonly Text[], texts: readonly Text[], { places }: Order) =>
  (): Source => {
    const before = checkedIn(keep, kept);
    const articles = texts.map(({ article }) => article);
    const readings = new Map(texts.map((text) => [text.article, text]));
    const own = (article: Article) => ownOf(article, readings.get(article)!.reading);
    if (!before) return openSource(openStream(articles, own));
    const beside = openSource(
      openStream(
        fresh.map(({ article }) => article),
        own,
      ),
    );
    return sourceBeside(before, beside, places, articles);
  };
