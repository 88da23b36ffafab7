import type { Found, Hit } from '../search/found.ts';
import { headlineTokens } from '../search/passages.ts';
import { stem } from '../search/terms/stem.ts';
import { words as inWords } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import { whenWords } from '../words/when.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { asksWhenHeld, asQuestion, eventIn } from './asks-when.ts';
import { disclose } from './disclose.ts';
import { isOwn, isOwnWord, meetsAll } from './meets-all.ts';
import { nothing, SHOWN } from './nothing.ts';
import { once } from './once.ts';
import { withoutCapital } from './first-word.ts';
import { nothingBut } from './nothing-but.ts';
import { namesNothing } from './route/names-nothing.ts';
import { byWhen, differ } from './when-order.ts';
import { elsewhere, heldIn } from './when-elsewhere.ts';
import { toldOtherwise } from './same-act/told-otherwise.ts';
import { retold } from './when-retold.ts';
import { dayOf, withDay } from './when-day.ts';
import { isDay } from './when-of.ts';
import { dayFor } from './when-for.ts';
import { NAME } from './when-ways.ts';
import { offeredDays } from './when-offered.ts';
import { dateHit, type Dated } from './when-passage.ts';
import { actOf } from './told/act.ts';
import { toldTogether } from './told/date-told.ts';
import { ofAnotherThing } from './told/another-thing.ts';

/** Below this share of the best score a passage is about something else. See docs/constants.md. */
const AS_GOOD = 0.75;

/** What is said of the day of something that no passage tells as it was asked; null where there is none to be said. */
function untold(archive: Archive, event: string, question: string, told: Found, found: Found): Answer | null {
  const topic = eventIn(question) || question;
  const held = asksWhenHeld(question) ? elsewhere(archive, heldIn(told, topic)) : [];
  const about = told.hits.filter((hit) => held.some(({ article }) => article === hit.passage.article));
  if (held.length > 0) return answer(event, told, about, held, true);
  const together = toldTogether(archive, told, actOf(question, told.words));
  if (together.length > 0) {
    const [hits, days] = [together.map(({ hit }) => hit), together.map(({ dated }) => dated)];
    return answer(event, told, hits, days, true);
  }
  const bearing = told.bearing.length > 0 ? told : found;
  return offeredDays(archive, event, question, bearing);
}

/** Asks of what has happened: what is planned or possible is not the answer to it, though it may be what is meant. */
const IN_THE_PAST = /^when (?:did|was|were|had)\b/iu;

/**
 * The day the articles support for an event, with the passages and the reason; "the articles do not say when" if they
 * tell of it without a day; kind `nothing` if they do not tell of it.
 */
export function when(archive: Archive, event: string): Answer {
  if (namesNothing(event)) return nothingBut(event, [typedWords.unclear]);
  const question = asQuestion(withoutCapital(event));
  const topic = eventIn(question) || question;
  const told = toldOtherwise(archive.search.find(topic), topic);
  const found = told.outcome === 'answered' ? told : archive.search.find(question);
  if (found.outcome !== 'answered' || isGuess(found.hits[0]!)) {
    return untold(archive, event, question, told, found) ?? nothing(archive, event, told, topic);
  }
  const about = found.hits.filter((hit) => isAsGood(hit, found.hits[0]!));
  const date = dayFor(archive, found.words, question);
  const dated = about.map(date).toSorted(byWhen);
  const first = dated[0]!;
  const telling = dated.filter(({ when: { status } }) => status !== 'undatable');
  const tighter = first.when.status === 'bounded' ? mentions(archive, date, found.hits, first) : [];
  const bearing = dated.filter(({ bears }) => bears === 'on');
  const spoken = asksWhenHeld(question) ? [...heldIn(found, topic), ...bearing] : bearing;
  const owned = telling.length > 0 ? [] : elsewhere(archive, spoken);
  const again = telling.length > 0 || owned.length > 0 || first.bears === 'against';
  const other = again ? owned : retold(date, found, first);
  const all = [...tighter, ...(telling.length > 0 ? telling : [...other, ...dated])];
  const given = answer(event, found, about, all, isStated(archive, question, found, about[0]!, all));
  if (all.some(({ when: { status } }) => status !== 'undatable'))
    return given.sure === 'bearing' && archive.search.reader() !== null
      ? (clearDay(archive, event, question, found, given) ?? given)
      : given;
  const offers = [
    offeredDays(archive, event, question, found, about),
    ...(given.sure === 'bearing' ? [offeredDays(archive, event, question, found)] : []),
  ];
  return offers.find((offer) => offer?.evidence.some(({ when: one }) => one && isDay(one))) ?? given;
}

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
  const sure = plainly && first.bears !== 'against' && isTold && !(first.unreal && IN_THE_PAST.test(event));
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

/** Whether the best passage has all words, or tells its day of a pronoun near the rest: "Marsh wrote novels. She died in May". */
function isStated(
  archive: Archive,
  question: string,
  found: Found,
  best: Hit,
  [first]: readonly Dated[],
): boolean {
  if (isPlainly(archive, question, best, found)) return true;
  const together = toldTogether(archive, found, actOf(question, found.words));
  return together.some(
    ({ dated }) =>
      first !== undefined &&
      dated.article === first.article &&
      dated.start === first.start &&
      dated.end === first.end &&
      dated.when.value === first.when.value,
  );
}

/** What is offered, stated where it is clear by all that speaks for it that it is the day of its first passage. */
function clearDay(
  archive: Archive,
  event: string,
  question: string,
  found: Found,
  { evidence }: Answer,
): Answer | null {
  const clear = offeredDays(archive, event, question, found);
  const [own, first] = [evidence[0]!, clear?.evidence[0]];
  const isSame =
    clear?.sure === 'answered' &&
    own.article === first!.article &&
    own.start === first!.start &&
    own.when?.value === first!.when?.value;
  return isSame ? clear : null;
}

/**
 * Whether a passage has every word of the question, or one that is known to tell of the same: in its own sentence, in the headline, for what
 * all of an article is about is not said again in each sentence, or, of a name, beside it. What only means something like it is another thing
 * as often: "silver" of gold, "sentenced" of a conviction.
 */
function isPlain(hit: Hit, { words }: Found): boolean {
  const headline = once(() => new Set(headlineTokens(hit.passage.article).map(({ term }) => term)));
  return meetsAll(
    hit,
    words,
    (match) =>
      (match.how !== 'meaning' || match.similarity === 1) &&
      (isOwn(match) || NAME.test(match.asked) || headline().has(stem(match.asked.toLowerCase()))),
  );
}

/** Whether a passage has it all, and tells it of nothing else than was asked for. */
const isPlainly = (archive: Archive, question: string, hit: Hit, found: Found): boolean =>
  isPlain(hit, found) && !ofAnotherThing(archive, question, found.words)(hit);

/** Whether a passage has every word of the question itself, in its own sentence: else it may lack the day because it tells of another thing. */
const isWhole = (hit: Hit, { words }: Found): boolean => meetsAll(hit, words, isOwnWord);

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

/** "the decision to scrap missiles": who scraps what stands elsewhere. */
const isInfinitive = ({ article, event }: Dated): boolean =>
  event !== null && /\bto $/u.test(article.text.slice(Math.max(0, event.start - 4), event.start));

/** Other passages of the same article that speak of the same event, each with a bound of its own. */
function mentions(archive: Archive, date: (hit: Hit) => Dated, hits: readonly Hit[], first: Dated): Dated[] {
  const word = wordAt(first);
  return hits
    .filter((hit) => hit.passage.article === first.article)
    .map((hit) => {
      const plain = dateHit(hit, archive.readingOf(first.article));
      return isInfinitive(plain) ? plain : date(hit);
    })
    .filter((other) => other.when.status === 'bounded' && wordAt(other) === word);
}

const wordAt = ({ article, event }: Dated): string | null =>
  event === null ? null : article.text.slice(event.start, event.end).toLowerCase();

const unique = (all: readonly Dated[]): Dated[] =>
  all.filter(
    (one, i) => all.findIndex(({ article, start }) => article === one.article && start === one.start) === i,
  );
