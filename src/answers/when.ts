import type { Found, Hit } from '../search/found.ts';
import { words as inWords } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { asksWhenHeld, asQuestion, eventIn } from './asks-when.ts';
import { decide } from './contest/decide.ts';
import { disclose } from './disclose.ts';
import { nothing, SHOWN } from './nothing.ts';
import { withoutCapital } from './first-word.ts';
import { nothingBut } from './nothing-but.ts';
import { namesNothing } from './route/names-nothing.ts';
import { byWhen, differ } from './when-order.ts';
import { happenedAfter } from './when-happened.ts';
import { elsewhere, heldIn } from './when-elsewhere.ts';
import { toldOtherwise } from './same-act/told-otherwise.ts';
import { retold } from './when-retold.ts';
import { dayOf, withDay } from './when-day.ts';
import { isDay } from './when-of.ts';
import { dayFor } from './when-for.ts';
import { believing } from './when-believed.ts';
import { offeringDays } from './when-offered.ts';
import type { Dated } from './when-passage.ts';
import { isNoBeginning } from './since-when.ts';
import { isNotYet } from './when-not-yet.ts';
import { isStated, isWhole } from './when-stated.ts';
import { isAsGood, isGuess } from './when-good.ts';
import { tighter } from './when-tighter.ts';
import { actOf } from './told/act.ts';
import { asCalled } from './told/called.ts';
import { toldTogether } from './told/date-told.ts';

/** What is said of the day of something that no passage tells as it was asked; null where there is none to be said. */
function untold(archive: Archive, event: string, question: string, told: Found, found: Found): Answer | null {
  const topic = eventIn(question);
  const held = asksWhenHeld(question) ? elsewhere(archive, heldIn(told, topic)) : [];
  const about = told.hits.filter((hit) => held.some(({ article }) => article === hit.passage.article));
  if (held.length > 0) return answer(event, told, about, held, true);
  const together = toldTogether(archive, told, actOf(question, told.words));
  if (together.length > 0) {
    const [hits, days] = [together.map(({ hit }) => hit), together.map(({ dated }) => dated)];
    return answer(event, told, hits, days, true);
  }
  const bearing = told.bearing.length > 0 ? told : found;
  return offeringDays(archive, event, question, bearing)(null);
}

/**
 * The day the articles support for an event, with the passages and the reason; "the articles do not say when" if they
 * tell of it without a day; kind `nothing` if they do not tell of it.
 */
export function when(archive: Archive, event: string): Answer {
  if (namesNothing(event)) return nothingBut(event, [typedWords.unclear]);
  const question = asQuestion(withoutCapital(event));
  const topic = eventIn(question);
  const find = (words: string): Found => asCalled(archive, archive.search.find(words));
  const told = toldOtherwise(decide(find(topic), topic), topic);
  const found = told.outcome === 'answered' ? told : decide(find(question), question);
  const given = byWords(archive, event, question, told, found);
  return isSaid(given) ? given : (believing(archive, question, [...new Set([found, told])], given) ?? given);
}

/**
 * The day that the words of some passages support for an event.
 * @param told what was found for its topic
 * @param found what was found for that, where it answers, else for the question
 */
function byWords(archive: Archive, event: string, question: string, told: Found, found: Found): Answer {
  const topic = eventIn(question);
  if (found.outcome !== 'answered' || isGuess(found.hits[0]!)) {
    return untold(archive, event, question, told, found) ?? nothing(archive, event, told, topic);
  }
  const about = found.hits.filter((hit) => isAsGood(hit, found.hits[0]!));
  const date = dayFor(archive, found.words, question);
  const dated = about.map(date).toSorted(byWhen);
  const first = dated[0]!;
  const telling = dated.filter(({ when: { status } }) => status !== 'undatable');
  const bounds = first.when.status === 'bounded' ? tighter(archive, date, found.hits, first) : [];
  const bearing = dated.filter(({ bears }) => bears === 'on');
  const spoken = asksWhenHeld(question) ? [...heldIn(found, topic), ...bearing] : bearing;
  const owned = telling.length > 0 ? [] : besideThese(archive, bearing, spoken);
  const again = telling.length > 0 || owned.length > 0 || first.bears === 'against';
  const other = again ? owned : retold(date, found, first);
  const all = [...bounds, ...(telling.length > 0 ? telling : [...other, ...dated])];
  const own = owned.length > 0 ? null : all[0]!;
  const given = answer(event, found, about, all, isStated(archive, question, found, about[0]!, own));
  // What is asked for is told now by what was found for the question, now for its topic.
  const ways = told.bearing.length > 0 ? [...new Set([found, told])] : [found];
  const offerings = ways.map((way) => offeringDays(archive, event, question, way));
  return surest(archive, given, offerings, about);
}

/** The days that other sentences give what some passages tell without one: that it took place then, or of its noun. */
function besideThese(
  archive: Archive,
  bearing: readonly Dated[],
  spoken: Parameters<typeof elsewhere>[1],
): readonly Dated[] {
  const happened = bearing.flatMap((one) => happenedAfter(archive, one) ?? []);
  return happened.length > 0 ? happened : elsewhere(archive, spoken);
}

/**
 * What is answered, or what is surer. What is clear by all that speaks for it comes before a passage that has the words and tells of something
 * beside it; a day that may be meant before a passage without one.
 * @param offerings what may be offered, of some of the hits or of all, each of another search
 */
function surest(
  archive: Archive,
  given: Answer,
  offerings: readonly ReturnType<typeof offeringDays>[],
  about: readonly Hit[],
): Answer {
  // One after the other: each search that is weighed is read.
  const any = () => offerings.values().map((offering) => offering(null));
  const clear = archive.search.reader() === null ? null : any().find((offer) => offer?.sure === 'answered');
  if (clear && !hasSame(given, clear)) return clear;
  if (isSaid(given)) return given;
  const among = isDated(given) ? [] : offerings.map((offering) => offering(about));
  const offers = given.sure === 'bearing' ? [...among, ...any()] : among;
  return offers.find((offer) => offer && hasDay(offer)) ?? given;
}

/** Whether what is stated has that day too: it may have other passages and articles beside it, and other days. */
const hasSame = (given: Answer, { evidence: [first] }: Answer): boolean =>
  given.sure === 'answered' && given.evidence.some(({ when: one }) => one?.value === first!.when!.value);

/** Whether any passage gives a time, a limit or one that cannot be told too. */
const isDated = ({ evidence }: Answer): boolean =>
  evidence.some(({ when: one }) => one?.status !== 'undatable');

/** Whether a time is stated: more than that no article says when. */
const isSaid = (given: Answer): boolean => given.sure === 'answered' && isDated(given);

const hasDay = ({ evidence }: Answer): boolean => evidence.some(({ when: one }) => one && isDay(one));

function answer(
  event: string,
  found: Found,
  about: readonly Hit[],
  dated: readonly Dated[],
  plainly: boolean,
): Answer {
  const evidence = unique(dated).toSorted(byWhen).slice(0, SHOWN);
  const several = differ(evidence);
  const first = evidence[0]!;
  const isTold = first.when.status !== 'undatable' || about.some((hit) => isWhole(hit, found));
  const isIt = first.bears !== 'against' && !isNotYet(event, first) && !isNoBeginning(event, first);
  const sure = plainly && isTold && isIt;
  const day = dayOf(first);
  // That no article says when can be told only of what the articles tell of.
  const unsure =
    first.when.status === 'undatable' ? inWords.bearing(evidence.length) : whenWords.ifMeant(day);
  const single = sure ? day : unsure;
  return {
    kind: 'dates',
    query: event,
    says: [several ? whenWords.differ : single, ...disclose(found, about)],
    sure: sure ? 'answered' : 'bearing',
    evidence: several ? evidence.map(withDay) : evidence,
    nearest: [],
  };
}

const unique = (all: readonly Dated[]): Dated[] =>
  all.filter(
    (one, i) => all.findIndex(({ article, start }) => article === one.article && start === one.start) === i,
  );
