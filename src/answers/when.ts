import type { Found, Hit } from '../search/found.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { asksWhenHeld, asQuestion, eventIn } from './asks-when.ts';
import { disclose } from './disclose.ts';
import { nothing, SHOWN } from './nothing.ts';
import { byWhen, differ } from './when-order.ts';
import { elsewhere, heldIn } from './when-elsewhere.ts';
import { saidAgain } from './said-again.ts';
import { retold } from './when-retold.ts';
import { dayOf, withDay } from './when-day.ts';
import { dateHit, withoutDay, type Dated } from './when-passage.ts';
import { actOf } from './told/act.ts';
import { dateTold } from './told/date-told.ts';
import { supporting } from './when-supports.ts';

/** Below this share of the best score a passage is about something else. */
const AS_GOOD = 0.75;

/**
 * The day the articles support for an event, with the passages and the reason; "the articles do not say when" if they
 * tell of it without a day; kind `nothing` if they do not tell of it.
 */
export function when(archive: Archive, event: string): Answer {
  const question = asQuestion(event);
  const topic = eventIn(question) || event;
  const told = saidAgain(archive.search.find(topic));
  const found = told.outcome === 'answered' ? told : archive.search.find(question);
  if (found.outcome !== 'answered') {
    const held = asksWhenHeld(question) ? elsewhere(archive, heldIn(told, topic)) : [];
    const about = told.hits.filter((hit) => held.some(({ article }) => article === hit.passage.article));
    return held.length > 0 ? answer(event, told, about, held) : nothing(archive, event, told, topic);
  }
  if (isGuess(found.hits[0]!)) return nothing(archive, event, found, topic);
  const about = found.hits.filter((hit) => isAsGood(hit, found.hits[0]!));
  const supports = supporting(found.words, question);
  const act = actOf(question, found.words);
  const date = (hit: Hit): Dated => dateTold(hit, archive.readingOf(hit.passage.article), act);
  const dated = about
    .map((hit) => {
      const one = date(hit);
      return supports(hit) ? one : withoutDay(one);
    })
    .toSorted(byWhen);
  const first = dated[0]!;
  const telling = dated.filter(({ when: { status } }) => status !== 'undatable');
  const tighter = first.when.status === 'bounded' ? mentions(archive, found.hits, first) : [];
  const bearing = dated.filter(({ bears }) => bears === 'on');
  const spoken = asksWhenHeld(question) ? [...heldIn(found, topic), ...bearing] : bearing;
  const owned = telling.length > 0 ? [] : elsewhere(archive, spoken);
  const again = telling.length > 0 || owned.length > 0 || first.bears === 'against';
  const other = again ? owned : retold(date, found, first);
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

/** Names, and nothing that happened but by words that mean something like it: a refusal is no resigning. */
function isGuess({ matched }: Hit): boolean {
  const others = matched.filter(({ asked }) => !/^\p{Lu}/u.test(asked));
  return others.length > 0 && others.every(({ how, similarity }) => how === 'meaning' && similarity < 1);
}

/** As many of the question's words met, among them all that the best has as they are, and nearly as well. */
const isAsGood = (hit: Hit, best: Hit): boolean =>
  hit.matched.length >= best.matched.length &&
  said(hit).isSupersetOf(said(best)) &&
  hit.score >= AS_GOOD * best.score;

/** The question's words that stand in the sentence itself. */
const said = ({ matched }: Hit): ReadonlySet<string> =>
  new Set(matched.flatMap(({ asked, how, at }) => (how === 'word' && at.length > 0 ? [asked] : [])));

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
