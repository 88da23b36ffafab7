import { timelineWords } from '../words/timeline.ts';
import type { Says } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { nothing } from './nothing.ts';
import { nothingBut } from './nothing-but.ts';
import { ofMatter } from './timeline/of-matter.ts';
import { ofPeriod } from './timeline/of-period.ts';
import { ofPerson } from './timeline/of-person.ts';
import { byDay, type Placed } from './timeline/place.ts';
import { holds, mayHold, type Period } from './time/period.ts';

/** So many passages at most make a timeline of a matter or a time. */
const LONGEST = 60;

/**
 * What a person said and did, or what happened on a subject, each on the day it happened, earliest first; what was only said
 * in an article of some day stands there under its own label; what has no day comes last.
 * @param about a name, or a subject in a few words; empty for everything reported about a period
 * @param period only what is certain to be in that period; null for everything
 */
export function timeline(archive: Archive, about: string, period: Period | null = null): Answer {
  const query = about;
  if (about === '' && period !== null) return ofTime(archive, period);
  const people = archive.people.find(about);
  if (people.length > 0) {
    const met = people.flatMap((person) => ofPerson(archive, person));
    return inPeriod(query, byDay(unique(met)), [], period);
  }
  const found = archive.search.find(about, { limit: LONGEST });
  if (found.outcome !== 'answered') return nothing(archive, about, found);
  const met = byDay(unique(ofMatter(archive, about, found)));
  return inPeriod(query, met, disclose(found, found.bearing), period);
}

/** What is certain to be in a period, with how much may be; everything where there is none. */
function inPeriod(
  query: string,
  all: readonly Placed[],
  says: readonly Says[],
  period: Period | null,
): Answer {
  if (period === null) return answer(query, all, says);
  const then = all.filter(({ placed }) => placed !== null && holds(period, placed));
  const sure = new Set(then);
  const unsure = all.filter((one) => !sure.has(one) && (one.placed === null || mayHold(period, one.placed)));
  return narrowed(query, then, period, [
    ...says,
    ...(unsure.length > 0 ? [timelineWords.leftOut(unsure.length)] : []),
  ]);
}

function ofTime(archive: Archive, period: Period): Answer {
  const found = ofPeriod(archive, period, LONGEST);
  const undated = archive.articles.filter(({ published }) => published.from === null).length;
  return narrowed('', byDay(found), period, [
    ...(found.length === LONGEST ? [timelineWords.first(LONGEST)] : []),
    ...(undated > 0 ? [timelineWords.undatedArticles(undated, archive.articles.length)] : []),
  ]);
}

function narrowed(query: string, then: readonly Placed[], period: Period, says: readonly Says[]): Answer {
  if (then.length === 0) return nothingBut(query, [timelineWords.nothingThen(period), ...says]);
  const inferred = then.some(({ article }) => article.published.basis === 'inferred');
  return answer(query, then, [timelineWords.narrowed(period, inferred), ...says]);
}

function answer(query: string, evidence: readonly Placed[], says: readonly Says[]): Answer {
  const published = evidence.filter(({ placed }) => placed?.as === 'published').length;
  const undated = evidence.filter(({ placed }) => placed === null).length;
  const told = evidence.length - published - undated;
  return {
    kind: 'timeline',
    query,
    says: [timelineWords.head({ told, published, undated }), ...says],
    evidence,
    nearest: [],
  };
}

const unique = (all: readonly Placed[]): Placed[] => [
  ...new Map(all.toReversed().map((one) => [`${one.article.id} ${one.start}`, one])).values(),
];
