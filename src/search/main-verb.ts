import { words as wordList } from '../grammar/words.ts';
import { PARTICLES } from '../grammar/particles.ts';
import { oneOf } from '../grammar/one-of.ts';
import { DO, INVERTED, MODALS } from '../grammar/auxiliaries.ts';
import type { Range } from '../corpus/span.ts';
import { ADVERBS } from '../grammar/adverbs.ts';
import { CONJUNCTIONS, RELATIVES } from '../grammar/conjunctions.ts';
import { CARDINALS, ORDINAL_WORDS, SCALES } from '../grammar/numbers.ts';
import { ARTICLES, DETERMINERS, POSSESSIVES } from '../grammar/determiners.ts';
import { PREPOSITIONS } from '../grammar/prepositions.ts';
import { PRONOUNS } from '../grammar/pronouns.ts';
import { isPlanning } from '../text/dates/attach/undated/planning.ts';
import { isFinite } from '../text/lexicon/finite.ts';
import { tokens, type Token } from '../text/tokens.ts';
import { isCompound } from '../text/dates/clauses/no-verb.ts';
import { verbForm } from '../text/dates/clauses/verb-form.ts';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST, NO_VERB, REPORTING } from '../text/dates/clauses/lexicon.ts';

/** "its first crewed flight", "one million confirmed cases". */
const COUNTS = ORDINAL_WORDS.union(CARDINALS).union(new Set(SCALES));

/** "the elephant that ate it": what only says which one is meant. */
const RELATIVES_AND_THAT = RELATIVES.union(wordList('that'));

/** "step down", "called off": the word before it is the verb. */
const PARTICLE = PARTICLES.union(wordList('again first last finally ever'));

/** The auxiliary a question of time begins with: its verb comes after its subject. */
const ASKS = new RegExp(String.raw`\b${oneOf(INVERTED)}\b`, 'iu');

/** After these the question's verb is still to come; "was" may be all that is told of something. */
const ACTIVE = DO.union(MODALS);

const breaks = ({ kind, low, capital }: Token): boolean =>
  kind !== 'word' ||
  capital ||
  DETERMINERS.has(low) ||
  PREPOSITIONS.has(low) ||
  CONJUNCTIONS.has(low) ||
  PRONOUNS.has(low) ||
  low === 'to';

/** Words in small letters that stand together, as token indices, half open. */
function runsIn(all: readonly Token[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let i = 0; i < all.length; i++) {
    if (breaks(all[i]!) && !PARTICLE.has(all[i]!.low)) continue;
    const from = i;
    while (i < all.length && (!breaks(all[i]!) || (i > from && PARTICLE.has(all[i]!.low)))) i++;
    // A preposition that may go with a verb ("in") begins none.
    if (i > from) found.push([from, i]);
  }
  return found;
}

const endsInPast = (some: readonly Token[]): boolean => {
  const last = some.findLast(({ low }) => !PARTICLE.has(low));
  return last !== undefined && isPast(last);
};

/** The verb of a question that puts its auxiliary first: the last of the first words after its subject ("did the dock strike end"). */
function ofQuestion(all: readonly Token[], isActive: boolean): Token | null {
  const runs = runsIn(all);
  for (const [i, [from, to]] of runs.entries()) {
    const next = all[to];
    // "the ferry Norna arrive": a noun before its name.
    if (next?.capital && !PARTICLE.has(all[to - 1]!.low) && DETERMINERS.has(all[from - 1]?.low ?? ''))
      continue;
    const own = all
      .slice(from, to)
      .filter(({ low }) => !PARTICLE.has(low) && !ADVERBS.has(low) && !/[^p]ly$/u.test(low))
      // "did the man arrested in Oslo die": no verb behind "did" is in the past.
      .filter(({ low }) => !isActive || !ENDS_IN_PAST.test(low));
    // "did the road to Bergen open", "did rebels in Oslo attack", "was the fair in Bergen called off": a noun alone, its verb still to come.
    const isNoun = own.length === 1 && (from === 0 || DETERMINERS.has(all[from - 1]!.low));
    if (isNoun && i < runs.length - 1 && (isActive || endsInPast(all.slice(...runs.at(-1)!)))) continue;
    if (own.length === 0) continue;
    const verb = isActive
      ? (own.find(({ low }) => low === 'become') ?? own.findLast(mayBeBare) ?? own.at(-1)!)
      : own.findLast(mayBeParticiple);
    // "when was the knife attack in Leeds": a thing alone, unless more is to come.
    if (verb !== undefined) return verb;
  }
  return null;
}

/** "breed", "embed", "shed" and "wed" are not. */
const ENDS_IN_PAST = /(?:[^ebhw]|[^m]b|[^s]h|.w)ed$/u;

/** "did the man stab people", "did the law ban smoking": no verb behind "did" looks like a plural, or goes on. */
const mayBeBare = ({ low }: Token): boolean =>
  !/[^su]s$|[aeiouy].*ing$|^(?:people|men|women|children|police)$/u.test(low);

/** What stands behind "was" as the verb: "elected" of "elected mayor", "opening"; "mayor" alone is none. */
const mayBeParticiple = (token: Token): boolean =>
  isPast(token) || token.low.endsWith('ing') || ADJECTIVES.has(token.low);
/** What is told of somebody as a verb is. */
const ADJECTIVES = wordList('born dead open shut ill available');

const isPast = (token: Token): boolean =>
  token.kind === 'word' &&
  !token.capital &&
  (isFinite(token) ||
    IRREGULAR_PAST.has(token.low) ||
    IRREGULAR_PARTICIPLE.has(token.low) ||
    (/[^e]ed$/u.test(token.low) && !NO_VERB.has(token.low)));

/** What is planned, "open" of "pool planned to open", "elected" of "mayor due to be elected". */
function plannedIn(question: string, all: readonly Token[]): Token | undefined {
  const planned = all.findLastIndex((word, i) => all[i + 1]?.low === 'to' && isPlanning(question, word));
  if (planned < 0) return undefined;
  const verb = all[planned + (all[planned + 2]?.low === 'be' ? 3 : 2)];
  // "season suspended due to COVID-19".
  return verb?.capital === true ? undefined : verb;
}

/** What stands right behind a headline's verb in a topic that is a particle and nothing else: "steps down", "calls off". */
const DOWN = wordList('down off out up back away');

/** Whether a word is a headline's verb with somebody before it and something behind: "opens" of "mayor opens bridge"; "Holm says mill sold" asks for the sale. */
function isHeadline(all: readonly Token[], at: number): boolean {
  const [{ low, capital }, next] = [all[at]!, all[at + 1]!];
  if (at === 0) return false;
  if (!capital && /[^su]s$/u.test(low) && DOWN.has(next.low)) return true;
  return (
    verbForm(all, at) === 'present' && !REPORTING.has(low.slice(0, -1)) && (next.capital || !breaks(next))
  );
}

/** "built by Holm": what only tells which one is meant, behind what is told of it, "mayor opens bridge". */
function ofHeadline(all: readonly Token[]): Token | undefined {
  const past = all.findLastIndex(isPast);
  const behind = all[past + 1];
  if (past < 0 || behind === undefined || !PREPOSITIONS.has(behind.low)) return undefined;
  return all.slice(0, Math.max(0, past - 1)).find((_, at) => isHeadline(all, at));
}

/** "report on armed groups", "aid for the wounded", "over leaked papers", "its first crewed flight", "a state-owned bank", "aged 64": what something is like. */
function isQuality(all: readonly Token[], at: number): boolean {
  const [{ low }, before, next] = [all[at]!, all[at - 1], all[at + 1]];
  const prior = before?.low ?? '';
  // "Who resigned" asks.
  if (low === 'aged' || (at > 1 && RELATIVES_AND_THAT.has(prior))) return true;
  const ofNext = next !== undefined && (next.capital || !breaks(next)) && !PARTICLE.has(next.low);
  if (isCompound(all, at) || (ofNext && (before?.kind === 'number' || COUNTS.has(prior)))) return true;
  const isPreposition = PREPOSITIONS.has(prior) && (ofNext || prior === 'on' || !PARTICLES.has(prior));
  return ARTICLES.has(prior) || POSSESSIVES.has(prior) || isPreposition;
}

/** The verb of some words of a topic: "mill sold", or as headlines have it, "party withdraws nomination". */
const ofWhole = (question: string, all: readonly Token[]): Token | undefined =>
  plannedIn(question, all) ??
  ofHeadline(all) ??
  all.findLast((word, i) => isPast(word) && !isQuality(all, i)) ??
  all.findLast((_, i) => verbForm(all, i) === 'present');

/** What only says when or why, behind what is told: "Holm resigns as ministers quit". */
const ASIDE = wordList('as after while amid following');

/** The verb of a topic; what is told beside it has another. */
function ofTopic(question: string, all: readonly Token[]): Token | undefined {
  const aside = all.findIndex(({ low }, i) => i > 1 && ASIDE.has(low));
  return (aside < 0 ? undefined : ofWhole(question, all.slice(0, aside))) ?? ofWhole(question, all);
}

/** Where the verb of what is asked about stands in a question; null where a thing is named alone: "dock strike". Offsets are UTF-16. */
export function mainVerbAt(question: string): Range | null {
  const asks = ASKS.exec(question);
  const start = asks === null ? 0 : asks.index + asks[0].length;
  const all = tokens(question, { start, end: question.length });
  return (
    (asks === null ? ofTopic(question, all) : ofQuestion(all, ACTIVE.has(asks[0].toLowerCase()))) ?? null
  );
}

/** Whether a topic names something as done, its verb last: "mill sold", "fair called off". */
export const isOfDone = (topic: string): boolean =>
  !ASKS.test(topic) && endsInPast(tokens(topic, { start: 0, end: topic.length }));

/** The same verb as it is written there. */
export function mainVerb(question: string): string | null {
  const verb = mainVerbAt(question);
  return verb && question.slice(verb.start, verb.end);
}
