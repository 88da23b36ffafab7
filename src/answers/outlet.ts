import { oneOf } from '../grammar/one-of.ts';
import { BEFORE_MATTERS } from '../grammar/prepositions.ts';
import { timelineWords } from '../words/timeline.ts';
import { words, type Says } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { newestFirst } from './newest-first.ts';
import { ask } from './ask.ts';
import { wholeSentences } from './evidence.ts';
import { narrowed, only, outletsOf } from './narrow.ts';
import { nothingBut } from './nothing-but.ts';
import { holds, type Period } from './time/period.ts';

/** A question for what an outlet reported; `about` is empty for everything. */
export interface OutletAsked {
  /** More than one where outlets differ by an article alone. */
  readonly outlets: readonly string[];
  readonly about: string;
}

const REPORTED = new RegExp(
  String.raw`^what (?:did|does|do|has|have) (.{1,80}?) (?:ever |actually )?(?:say|said|says|report|reported|reports|write|written|writes|wrote|print|printed|publish|published|cover|covered)(?: ${oneOf(BEFORE_MATTERS)} (.{1,300}))?$`,
  'iu',
);

const bare = (name: string): string =>
  name
    .trim()
    .replace(/^the\s+/iu, '')
    .toLowerCase();

/** Which outlet a question asks about; null where none is so called, or somebody who speaks here is. */
export function outletAsked({ articles, people, spoken }: Archive, question: string): OutletAsked | null {
  const [, name = '', about = ''] = REPORTED.exec(question) ?? [];
  if (name === '') return null;
  const outlets = outletsOf(articles).filter((one) => bare(one) === bare(name));
  if (outlets.length === 0 || people.find(name).some((one) => spoken.has(one))) return null;
  return { outlets, about };
}

/** What an outlet reported on a matter, or how each of its articles begins; of a time, what it published then. */
export function ofOutlet(archive: Archive, asked: OutletAsked, period: Period | null): Answer {
  const { outlets, about } = asked;
  const theirs = archive.articles.filter(({ outlet }) => outlet !== null && outlets.includes(outlet));
  const then = theirs.filter(({ published }) => period === null || holds(period, published));
  const undated = period === null ? 0 : theirs.filter(({ published }) => published.from === null).length;
  const how: Says[] = [
    narrowed({ outlet: outlets.join(', ') }, then.length, archive.articles.length)!,
    ...(period === null ? [] : [timelineWords.publishedIn(period, undated)]),
  ];
  const seen = only(archive, then);
  const found = (): Answer => {
    if (then.length === 0) return nothingBut(outlets[0]!, [words.doNotSay]);
    return about === '' ? openings(seen, outlets[0]!) : ask(seen, about);
  };
  const answer = found();
  return { ...answer, says: [...answer.says, ...how] };
}

/** The first sentence of each article's body, newest first. */
function openings({ articles, readingOf }: Archive, outlet: string): Answer {
  const evidence = articles.toSorted(newestFirst).flatMap((article) => {
    const reading = readingOf(article);
    const first = reading.sentences.find(({ block }) => article.blocks[block]?.role === 'body');
    return first === undefined
      ? []
      : [{ ...wholeSentences(article, reading, [first]), strong: [], notes: [] }];
  });
  if (evidence.length === 0) return nothingBut(outlet, [words.doNotSay]);
  return { kind: 'passages', query: outlet, says: [words.openings(evidence.length)], evidence, nearest: [] };
}
