import type { Article } from '../corpus/article.ts';
import { contains, overlaps, type Range } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import { clauseAt } from '../text/dates/clauses/clause-at.ts';
import { scene } from '../text/dates/attach/scene.ts';
import type { Person } from '../text/people/join.ts';
import { whenWords } from '../words/when.ts';
import type { Quotation } from '../text/reading.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { disclose } from './disclose.ts';
import { nothing } from './nothing.ts';
import { withDay } from './when-day.ts';
import { dateHit, type Dated } from './when-passage.ts';

/** So many passages at most make a timeline of a matter. */
const LONGEST = 60;

/**
 * What a person said and did, or what happened in a matter, in the order of the days it happened on; what has no day
 * comes last. Every passage has its day and how that is known.
 * @param about a name, or a matter in a few words
 */
export function timeline(archive: Archive, about: string): Answer {
  const people = archive.people.find(about);
  const found = archive.search.find(about, { limit: LONGEST });
  if (people.length === 0 && found.outcome !== 'answered') return nothing(archive, about, found);
  const met =
    people.length > 0
      ? people.flatMap((person) => sentencesOf(archive, person))
      : found.bearing.map((one) => telling(archive, one));
  const dated = met.map((hit) => dateHit(hit, archive.readingOf(hit.passage.article)));
  const evidence = unique(dated)
    .toSorted(byDay)
    .map((one) => withDay(one));
  const days = evidence.filter(({ when }) => dayIn(when) !== null).length;
  return {
    kind: 'timeline',
    query: about,
    says: [
      whenWords.timeline(days, evidence.length - days),
      ...(people.length > 0 ? [] : disclose(found, found.bearing)),
    ],
    evidence,
    nearest: [],
  };
}

const dayIn = ({ from, to }: Dated['when']): string | null => from ?? to;

/** By the day it happened; without a day by the day of publication, then as they stand. */
function byDay(a: Dated, b: Dated): number {
  const [x, y] = [place(a), place(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

const place = ({ article, when, start }: Dated): string =>
  [
    dayIn(when) ?? '9999',
    article.published.from ?? '9999',
    article.file,
    String(start).padStart(9, '0'),
  ].join(' ');

const unique = (all: readonly Dated[]): Dated[] => [
  ...new Map(all.toReversed().map((one) => [`${one.article.id} ${one.start}`, one])).values(),
];

/** Where somebody speaks or is named as doing something: the verb and the name, as if a question had met them. */
function sentencesOf(archive: Archive, person: Person): Hit[] {
  return person.members.flatMap(({ article: id, index }) => {
    const article = archive.articleOf(id);
    if (!article) return [];
    const reading = archive.readingOf(article);
    const denied = reading.quotations.flatMap((one) => notSaying(one, index));
    const speaks = reading.quotations
      .filter(({ speaker }) => speaker === index)
      .flatMap(({ cue }) => cue ?? []);
    return reading.sentences.flatMap((sentence, at): Hit[] => {
      if (article.blocks[sentence.block]?.role !== 'body') return [];
      const cue = speaks.find((one) => contains(sentence, one));
      const name = reading.people[index]!.mentions.find((one) => contains(sentence, one));
      if (cue !== undefined) return [hit(article, at, sentence, [cue])];
      if (name === undefined) return [];
      const { clauses } = scene(article.text, sentence, reading.timexes);
      const verb = clauses[clauseAt(clauses, name)]?.verb;
      if (verb == null || name.start >= verb.start || denied.some((one) => overlaps(one, verb))) return [];
      return [hit(article, at, sentence, [name, verb])];
    });
  });
}

/** The cue of words that somebody did not say: no act of theirs, unless it is the denial itself ("denied having said"). */
const notSaying = ({ cue, unsaid }: Quotation, person: number): Range[] =>
  cue !== null && unsaid !== null && unsaid.by === person && !overlaps(cue, unsaid.words) ? [cue] : [];

/** A matter is told of by the verb that governs it: its day is the day of the telling. */
function telling(archive: Archive, { passage: { article, sentence }, matched }: Hit): Hit {
  const reading = archive.readingOf(article);
  const range = reading.sentences[sentence]!;
  const first = matched.flatMap(({ at }) => at).find((at) => contains(range, at));
  const { clauses } = scene(article.text, range, reading.timexes);
  let index = clauseAt(clauses, first ?? range);
  for (let above = clauses[index]?.parent; above != null; above = clauses[index]?.parent) index = above;
  const verb = clauses[index]?.verb;
  return hit(article, sentence, range, verb != null ? [verb] : first === undefined ? [] : [first]);
}

const hit = (article: Article, sentence: number, { start, end }: Range, at: readonly Range[]): Hit => ({
  passage: { article, sentence, start, end },
  score: 1,
  matched: [{ asked: '', how: 'word', at, word: '', similarity: 1 }],
});
