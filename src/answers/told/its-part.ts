import { overlaps, type Range } from '../../corpus/span.ts';
import { ADVERBS } from '../../grammar/adverbs.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS, POSSESSIVES } from '../../grammar/determiners.ts';
import { isNot } from '../../grammar/negations.ts';
import { CARDINALS } from '../../grammar/numbers.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { stem } from '../../search/terms/stem.ts';
import { scene, type Scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Token } from '../../text/tokens.ts';
import type { Archive } from '../archive.ts';
import { actOf, type Act } from './act.ts';
import { verbIn } from './met.ts';
import { haveTheirParts } from './roles.ts';
import { timeless } from './timeless.ts';
import { isForPersons } from './theirs.ts';

/** Who decides for the place or the body whose they are: what Acme's board approves, Acme does. */
const DECIDES = wordList(`
  board government ministry cabinet parliament council committee court army navy police forces team management leadership administration
`);
/** What only says how much, or what sort of thing, a name or a noun is: "the city of Lund", "hundreds of workers", "the Acme group". */
const SAYS_KIND = wordList(`
  city town village state island province republic kingdom county district region company firm group bank airline newspaper
  number rest bulk majority most half pair series rate level lot handful one all some none both either each dozens hundreds thousands
  millions month year day week
`).union(CARDINALS);
/** What may be done to something or happen by itself: "Acme closed", "Acme closed two shops". */
const BY_ITSELF: ReadonlySet<string> = new Set(
  [...wordList('open close shut begin start end stop sink crash launch burn move break')].map(stem),
);

/** Behind these stands what something is of, for or about: "ticket sales for the festival began". */
const OF_IT = wordList('of for on about into against over to');

/** The words before a verb that name who or what does it, without what else the clause begins with. */
function subjectIn({ words, clauses, times }: Scene, at: Range): readonly Token[] {
  const clause = clauses[clauseOf(clauses, at)];
  if (!clause?.verb || !overlaps(clause.verb, at) || /^(?:relative|participle)$/u.test(clause.link))
    return [];
  // "and on Friday the government announced"
  const before = [...timeless({ words, times })].filter(
    ({ start, end, low }) => start >= clause.start && end <= clause.verb!.start && !CONJUNCTIONS.has(low),
  );
  const last = before.findLastIndex(
    (word) =>
      !AUXILIARIES.has(word.low) && !isNot(word.low) && !ADVERBS.has(word.low) && !word.low.endsWith('ly'),
  );
  const group = before.slice(0, last + 1);
  // "The court is expected to rule": its subject stands before another verb.
  if (group.some(({ low }) => AUXILIARIES.has(low) && low !== "'s")) return [];
  return group.slice(group.findLastIndex(({ kind, low }) => kind === 'sign' && low !== '-') + 1);
}

/** What a subject is the name of: "wing" of "the museum’s new wing", "roof" of "the roof of the school"; null where it is a name itself. */
function headOf(
  subject: readonly Token[],
): { head: Token; core: readonly Token[]; rest: readonly Token[] } | null {
  const first = subject.findIndex(({ low }) => PREPOSITIONS.has(low));
  const core = first === -1 ? subject : subject.slice(0, first);
  const head = core.at(-1);
  if (!head || head.kind !== 'word' || head.capital || PRONOUNS.has(head.low) || DETERMINERS.has(head.low))
    return null;
  const rest = OF_IT.has(subject[first]?.low ?? '') ? subject.slice(first + 1) : [];
  return { head, core: core.slice(0, -1), rest };
}

/** Whether a sentence tells what was asked of something else that is only its owner's, or a part of it. */
function isOfPart(hit: Hit, told: Scene, act: Act): boolean {
  const at = verbIn(hit, act);
  const subject = at && headOf(subjectIn(told, at));
  if (!subject) return false;
  const { head, core, rest } = subject;
  const met = hit.matched.flatMap((match) => match.at);
  const isMet = (word: Token): boolean => met.some((one) => overlaps(one, word));
  if (isMet(head) || isForPersons(head) || DECIDES.has(head.low) || SAYS_KIND.has(head.low)) return false;
  return [...core, ...rest].some((word) => word.kind === 'word' && isMet(word));
}

/** Before an office another one: "elected vice president". */
const LESSENS = wordList('deputy vice acting assistant interim associate honorary shadow former');

/** Whether a sentence has an office that was asked for only as a part of a lesser one. */
function isLesser({ matched }: Hit, { words }: Scene): boolean {
  const met = matched.flatMap((match) => match.at);
  return words.some((word, at) => {
    const before = words[at - 1];
    return (
      before !== undefined &&
      LESSENS.has(before.low) &&
      isForPersons(word) &&
      // "Former mayor Jan Holm": whoever is named is meant.
      words[at + 1]?.capital !== true &&
      met.some((one) => overlaps(one, word)) &&
      !met.some((one) => overlaps(one, before))
    );
  });
}

/** Whether a sentence tells what somebody did to something, of a verb that was asked without anything. */
function isDoneToOther(hit: Hit, { words }: Scene, { verb, after, voice }: Act): boolean {
  if (voice !== 'active' || after.length > 0 || !BY_ITSELF.has(stem(verb.toLowerCase()))) return false;
  const at = hit.matched.find(({ asked }) => asked === verb)?.at[0];
  const next = at && words.find(({ start }) => start >= at.end);
  const before = at && words.findLast(({ end }) => end <= at.start);
  return (
    next !== undefined &&
    (POSSESSIVES.has(next.low) || DETERMINERS.has(next.low) || CARDINALS.has(next.low)) &&
    !AUXILIARIES.has(before?.low ?? '')
  );
}

/**
 * Whether a passage tells what was asked of something else than was asked for: of what belongs to it ("the museum’s new wing opened", "the
 * launch of the rocket was cancelled", "the hospital car park opened"), or of what it did it to ("Acme closed two shops").
 * @param words the question's
 */
export function ofItsPart(
  archive: Archive,
  question: string,
  words: readonly AskedWord[],
): (hit: Hit) => boolean {
  const act = actOf(question, words);
  if (act === null) return () => false;
  return (hit) => {
    const { article, sentence } = hit.passage;
    const reading = archive.readingOf(article);
    const told = scene(article.text, reading.sentences[sentence]!, reading.timexes);
    return (
      isOfPart(hit, told, act) ||
      isDoneToOther(hit, told, act) ||
      isLesser(hit, told) ||
      !haveTheirParts(hit, told, act)
    );
  };
}
