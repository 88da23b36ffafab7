import type { Found, Hit } from '../search/found.ts';
import { whenWords } from '../words/when.ts';
import type { Answer, When } from './answer.ts';
import type { Archive } from './archive.ts';
import { asksWhenHeld, eventIn } from './asks-when.ts';
import { disclose } from './disclose.ts';
import { nothing, SHOWN } from './nothing.ts';
import { elsewhere, heldIn } from './when-elsewhere.ts';
import { dayOf, isDay, withDay } from './when-day.ts';
import { dateHit, type Dated } from './when-passage.ts';

/** Below this share of the best score a passage is about something else. */
const AS_GOOD = 0.75;

const ORDER: readonly When['status'][] = ['dated', 'relative', 'bounded', 'vague', 'undatable'];

/**
 * The day the articles support for an event, with the passages and the reason; "the articles do not say when" if they
 * tell of it without a day; kind `nothing` if they do not tell of it.
 */
export function when(archive: Archive, event: string): Answer {
  const topic = eventIn(event) || event;
  const told = archive.search.find(topic);
  const found = told.outcome === 'answered' ? told : archive.search.find(event);
  if (found.outcome !== 'answered') {
    const held = asksWhenHeld(event) ? elsewhere(archive, heldIn(told, topic)) : [];
    const about = told.hits.filter((hit) => held.some(({ article }) => article === hit.passage.article));
    return held.length > 0 ? answer(event, told, about, held) : nothing(archive, event, told, topic);
  }
  const about = found.hits.filter((hit) => isAsGood(hit, found.hits[0]!));
  const dated = about.map((hit) => dateHit(hit, archive.readingOf(hit.passage.article))).toSorted(byWhen);
  const first = dated[0]!;
  const tighter = first.when.status === 'bounded' ? mentions(archive, found.hits, first) : [];
  const telling = dated.filter(({ when: { status } }) => status !== 'undatable');
  const other = telling.length > 0 ? [] : elsewhere(archive, dated);
  return answer(event, found, about, [...tighter, ...(telling.length > 0 ? telling : [...other, ...dated])]);
}

function answer(event: string, found: Found, about: readonly Hit[], dated: readonly Dated[]): Answer {
  const evidence = unique(dated).toSorted(byWhen).slice(0, SHOWN);
  const several = differ(evidence);
  return {
    kind: 'dates',
    query: event,
    says: [several ? whenWords.differ : dayOf(evidence[0]!), ...disclose(found, about)],
    evidence: several ? evidence.map(withDay) : evidence,
    nearest: [],
  };
}

/** As many of the question's words met, and nearly as well. */
const isAsGood = (hit: Hit, best: Hit): boolean =>
  hit.matched.length >= best.matched.length && hit.score >= AS_GOOD * best.score;

/** Other passages of the same article that speak of the same event, each with a bound of its own. */
function mentions(archive: Archive, hits: readonly Hit[], first: Dated): Dated[] {
  const word = wordAt(first);
  return hits
    .filter((hit) => hit.passage.article === first.article)
    .map((hit) => dateHit(hit, archive.readingOf(first.article)))
    .filter((other) => other.when.status === 'bounded' && wordAt(other) === word);
}

const wordAt = ({ article, event }: Dated): string | null =>
  event === null ? null : article.text.slice(event.start, event.end).toLowerCase();

const unique = (all: readonly Dated[]): Dated[] =>
  all.filter(
    (one, i) => all.findIndex(({ article, start }) => article === one.article && start === one.start) === i,
  );

/** Days before bounds before none; of bounds the tighter first; otherwise as the search had them. */
function byWhen(a: Dated, b: Dated): number {
  const order = ORDER.indexOf(a.when.status) - ORDER.indexOf(b.when.status);
  if (order !== 0 || a.when.status !== 'bounded' || a.article !== b.article) return order;
  return (a.when.to ?? '9999') < (b.when.to ?? '9999')
    ? -1
    : (a.when.to ?? '9999') > (b.when.to ?? '9999')
      ? 1
      : 0;
}

/** Whether the passages shown give more than one day; then none is chosen. */
const differ = (evidence: readonly Dated[]): boolean =>
  new Set(evidence.filter((one) => isDay(one.when)).map((one) => one.when.value)).size > 1;
