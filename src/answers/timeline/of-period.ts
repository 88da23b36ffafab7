import { compare } from '../../corpus/compare.ts';
import type { Article } from '../../corpus/article.ts';
import type { Range } from '../../corpus/span.ts';
import type { Timex } from '../../text/reading.ts';
import { scene, type Scene } from '../../text/dates/attach/scene.ts';
import { undone } from '../../text/dates/attach/undone/undone.ts';
import type { Archive } from '../archive.ts';
import type { Quoted } from '../said/sayings.ts';
import { hitAt } from '../hit-at.ts';
import { holds, type Period } from '../time/period.ts';
import { dateHit, type Dated } from '../when-passage.ts';
import { dayOf, happened, type Placed, published } from './place.ts';
import { daySaid, sentenceAt } from './saying.ts';

/** What may be of a period, by the day for which it is looked at: a time in a sentence, or something said. */
interface Candidate {
  readonly day: string;
  readonly article: Article;
  readonly start: number;
  readonly timex: Timex | null;
  readonly quoted: Quoted | null;
}

/**
 * What is reported about a period, and what is said in articles published in it, earliest first.
 * @param most so many at most; more are not looked at
 */
export function ofPeriod(archive: Archive, period: Period, most: number): Placed[] {
  const timed = new Set(archive.timed((days) => holds(period, days)));
  const all = archive.articles
    .filter((article) => timed.has(article) || isFrom(article, period))
    .flatMap((article) => candidatesIn(archive, article, period));
  const found = new Map<string, Placed>();
  for (const one of all.toSorted(inOrder)) {
    const placed = placedOf(archive, one);
    if (placed?.placed == null || !holds(period, placed.placed)) continue;
    const key = `${placed.article.id} ${placed.start}`;
    if (!found.has(key)) found.set(key, placed);
    if (found.size === most) break;
  }
  return [...found.values()];
}

/** Whether what is said in an article counts as said in a period. */
const isFrom = ({ published: day }: Article, period: Period): boolean =>
  day.from !== null && holds(period, day);

function candidatesIn({ readingOf }: Archive, article: Article, period: Period): Candidate[] {
  const { timexes, quotations } = readingOf(article);
  const { published: day } = article;
  const times = timexes
    .filter(({ type, rule }) => type !== 'SET' && rule !== 'day-of-attacks')
    .filter((timex) => timex.from !== null && holds(period, timex))
    .map((timex) => ({ day: timex.from!, article, start: timex.start, timex, quoted: null }));
  const said = isFrom(article, period)
    ? quotations
        .filter(({ speaker, unsaid }) => speaker !== null && unsaid === null)
        .map((quotation) => ({
          day: day.from!,
          article,
          start: quotation.start,
          timex: null,
          quoted: { article, quotation },
        }))
    : [];
  return [...times, ...said];
}

/** What happened at a time, in a sentence taken apart. */
function eventAt(told: Scene, timex: Timex): Range | null {
  const time = told.times.find((one) => one.timex === timex);
  if (!time) return null;
  // "The meeting on 4 March was called off": the verb is true, and what it was to be is not.
  if (time.beside && undone(told, time.beside, []) !== null) return null;
  if (time.noun !== null) return time.noun;
  const clause = told.clauses[time.clause];
  // A time in the present tense is seldom that of its verb: "After the leaks of 2015, care is needed."
  return clause?.tense === 'present' ? null : (clause?.verb ?? null);
}

function placedOf({ readingOf }: Archive, { article, start, timex, quoted }: Candidate): Placed | null {
  const reading = readingOf(article);
  if (article.blocks[reading.sentences[sentenceAt(reading, start)]!.block]?.role !== 'body') return null;
  if (quoted !== null) {
    const one = daySaid(quoted, reading);
    return happened(one) ?? published(one);
  }
  if (timex === null) return null;
  const at = sentenceAt(reading, timex.start);
  const sentence = reading.sentences[at]!;
  const event = eventAt(scene(article.text, sentence, reading.timexes), timex);
  if (event === null) return null;
  const one = dateHit(hitAt(article, at, sentence, [event]), reading);
  const placed = happened(one);
  if (placed === null || one.event === null || isIdle(one)) return null;
  const [day, ...more] = placed.notes;
  return { ...placed, notes: [day!, dayOf(article, one.event), ...more] };
}

/** "Their pay would be less in 1980", written later: neither told of nor planned. */
const isIdle = ({ unreal, when: { to }, article: { published: day } }: Dated): boolean =>
  unreal && to !== null && day.from !== null && to < day.from;

/** By day, what happened before what was said, then as they stand. */
function inOrder(a: Candidate, b: Candidate): number {
  const [x, y] = [a, b].map(({ day, quoted, article, start }) =>
    [day, quoted === null ? 0 : 1, article.file, String(start).padStart(9, '0')].join(' '),
  );
  return compare(x!, y!);
}
