import { overlaps, type Range } from '../../corpus/span.ts';
import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { DETERMINERS } from '../../grammar/determiners.ts';
import { CARDINALS } from '../../grammar/numbers.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { PRONOUNS } from '../../grammar/pronouns.ts';
import { words as wordList } from '../../grammar/words.ts';
import type { Hit } from '../../search/found.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Token } from '../../text/tokens.ts';
import type { Act } from './act.ts';
import { verbIn } from './verb-in.ts';
import { isForPersons } from './theirs.ts';
import { toldIn } from './told-in.ts';

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
/** Behind these stands what something is of, for or about: "ticket sales for the festival began". */
const OF_IT = wordList('of for on about into against over to');

/** The words before a verb that name who or what does it, without what else the clause begins with. */
function subjectIn(told: Scene, at: Range): readonly Token[] {
  const found = toldIn(told, at);
  if (found === null || /^(?:relative|participle)$/u.test(found.clause.link)) return [];
  // "and on Friday the government announced"
  const group = found.group.filter(({ low }) => !CONJUNCTIONS.has(low));
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

/**
 * Whether a sentence tells what was asked of something else that is only its owner's, or a part of it: "the museum’s new wing opened", "the
 * launch of the rocket was cancelled", "the hospital car park opened".
 */
export function isOfPart(hit: Hit, told: Scene, act: Act): boolean {
  const at = verbIn(hit, act);
  const subject = at && headOf(subjectIn(told, at));
  if (!subject) return false;
  const { head, core, rest } = subject;
  const met = hit.matched.flatMap((match) => match.at);
  const isMet = (word: Token): boolean => met.some((one) => overlaps(one, word));
  if (isMet(head) || isForPersons(head) || DECIDES.has(head.low) || SAYS_KIND.has(head.low)) return false;
  return [...core, ...rest].some((word) => word.kind === 'word' && isMet(word));
}
