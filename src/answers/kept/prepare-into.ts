import type { Article } from '../../corpus/article.ts';
import { headOf } from '../../corpus/at-hand.ts';
import type { Meaning } from '../../search/meaning.ts';
import type { Entries, Keep } from '../../search/saved/keep.ts';
import { sectionsOf } from '../../search/saved/laid.ts';
import { entriesOf } from '../../search/saved/sections.ts';
import { articleStamp } from '../../search/saved/stamp.ts';
import { keyOf, sentencesOf } from '../../search/vectors/sentences.ts';
import { AS_READ, type Correcting } from '../../text/corrections/correcting.ts';
import { havingOf } from '../../text/people/find.ts';
import { keptPeople } from '../../text/people/kept.ts';
import { keysOf } from '../../text/people/keys.ts';
import { entriesOfTokens } from '../check/kept.ts';
import { actsEntry } from './acts.ts';
import {
  BORNE,
  COMPARED,
  KEYS,
  LAID,
  laidBefore,
  LIST,
  NAMED,
  OFFICES,
  ownBefore,
  PEOPLE,
  SAID,
  STAMP,
} from './before.ts';
import { comparedSections } from './beside/compared.ts';
import { keySections } from './beside/keys.ts';
import { type Folder, folderEntries } from './folder.ts';
import { json } from './json.ts';
import { lookupEntries } from './lookups.ts';
import { prepared, type Prepared, type Reading } from './prepared.ts';
import { type KeptPrepared, preparedIn, stampIn } from './prepared-in.ts';
import { type Listing, membersEntry, readingIn, recordOf } from './records.ts';

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
