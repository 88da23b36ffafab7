import { laidFrom } from '../../search/saved/laid.ts';
import type { Text } from '../../search/passages.ts';
import type { Keep } from '../../search/saved/keep.ts';
import { sectionsAt } from '../../search/saved/sections.ts';
import { peopleFrom } from '../../text/people/kept.ts';
import { type Cast, castOf } from '../../text/people/people-beside.ts';
import { sourceAt } from '../check/kept.ts';
import { ownOf } from '../check/own.ts';
import { openSource, type Source } from '../check/source.ts';
import { openStream } from '../check/stream.ts';
import { once } from '../once.ts';
import type { SaidTable } from '../said/table.ts';
import type { Acts } from '../timeline/act.ts';
import { actsAt } from './acts.ts';
import { BORNE, LAID, listIn, NAMED, PEOPLE, SAID, STAMP } from './before.ts';
import { parse } from './json.ts';
import { lookupsIn } from './lookups.ts';
import type { Prepared } from './prepared.ts';
import { type Listing, membersIn, textsAt } from './records.ts';

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
