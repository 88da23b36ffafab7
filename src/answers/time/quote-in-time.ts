import type { Person } from '../../text/people/join.ts';
import { timelineWords } from '../../words/timeline.ts';
import type { Answer, Evidence } from '../answer.ts';
import type { Archive } from '../archive.ts';
import { stretches } from '../said/counting.ts';
import { instead } from '../said/instead.ts';
import type { Quoted, Sayings } from '../said/sayings.ts';
import { nothingBut } from '../nothing-but.ts';
import { quote } from '../quote.ts';
import type { Requested } from '../quote-unsaid.ts';
import { dayOf, happened, type Placed, published } from '../timeline/place.ts';
import { daySaid } from '../timeline/saying.ts';
import { holds, mayHold, type Period } from './period.ts';

/**
 * What a person said in a time: by the day on which they said it, or, where the article gives none, on which it was
 * published. What may be in that period, but is not certain to be, is counted.
 */
export function quoteInTime(
  archive: Archive,
  speaker: string,
  about: string,
  requested: Requested,
  period: Period,
): Answer {
  const people = archive.people.find(speaker).filter((person) => archive.spoken.has(person));
  if (people.length === 0) return quote(archive, speaker, about, requested);
  const sorted = new Map(people.map((person) => [person, sortedBy(archive, person, period)]));
  const spoken = within(archive.spoken, sorted);
  const quoted = within(archive.quoted, sorted);
  const unsure = people.flatMap((person) => sorted.get(person)!.unsure).filter(isShown);
  const left = unsure.length > 0 ? [timelineWords.leftOut(unsure.length)] : [];
  const shown = requested.reported ? spoken : quoted;
  if (!people.some((person) => shown.has(person))) {
    const all = people.flatMap((person) => archive.quoted.get(person) ?? []);
    return nothingBut(about ? `${speaker}, about ${about}` : speaker, [
      timelineWords.neverThen({ words: people[0]!.name }, stretches(all), period),
      ...left,
    ]);
  }
  const unsaid = instead(archive.unsaid, new Map(people.map((person) => [person, []])));
  const found = quote({ ...archive, quoted, spoken, unsaid }, speaker, about, requested);
  const inferred = found.evidence.some(({ article }) => article.published.basis === 'inferred');
  const evidence = found.evidence.map((one): Evidence => {
    const said = people
      .map((person) => one.quotation && sorted.get(person)!.surely.get(keyOf({ ...one, ...one.quotation })))
      .find((placed) => placed !== undefined);
    // The day of the article stands below; one that it tells of itself does not.
    if (said?.placed?.as !== 'happened' || said.event === null) return one;
    const [day, ...more] = said.notes;
    return { ...one, notes: [...one.notes, ...(day ? [day] : []), dayOf(said.article, said.event), ...more] };
  });
  return { ...found, evidence, says: [...found.says, timelineWords.narrowed(period, inferred), ...left] };

  function isShown({ quotation }: Quoted): boolean {
    return requested.reported === true || quotation.kind !== 'indirect';
  }
}

interface Sorted {
  readonly surely: ReadonlyMap<string, Placed>;
  readonly unsure: readonly Quoted[];
}

const keyOf = ({ article, quotation: { start, end } }: Quoted): string => `${article.id} ${start} ${end}`;

/** What a person said, by whether it was certainly, or only perhaps, said in a period. */
function sortedBy(archive: Archive, person: Person, period: Period): Sorted {
  const surely = new Map<string, Placed>();
  const unsure: Quoted[] = [];
  for (const quoted of archive.spoken.get(person) ?? []) {
    const one = daySaid(quoted, archive.readingOf(quoted.article));
    const placed = happened(one) ?? published(one);
    const day = placed?.placed ?? null;
    if (placed !== null && day !== null && holds(period, day)) surely.set(keyOf(quoted), placed);
    else if (day === null || mayHold(period, day)) unsure.push(quoted);
  }
  return { surely, unsure };
}

/** The sayings of an archive, of some people only those of a time. */
const within = (all: Sayings, sorted: ReadonlyMap<Person, Sorted>): Sayings =>
  instead(
    all,
    new Map(
      [...sorted].map(([person, { surely }]) => [
        person,
        (all.get(person) ?? []).filter((one) => surely.has(keyOf(one))),
      ]),
    ),
  );
