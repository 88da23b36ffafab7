import { DETERMINERS } from '../grammar/determiners.ts';
import type { Range } from '../corpus/span.ts';
import type { Hit } from '../search/found.ts';
import { IRREGULAR_PARTICIPLE, IRREGULAR_PAST } from '../text/dates/clauses/lexicon.ts';
import { tokens } from '../text/tokens.ts';
import { isPassive, verbIn } from './told/verb-in.ts';

const BY = /^ by /u;
/** These have who is meant behind them too: "Roe elected the new mayor", in a headline. */
const CALLS =
  /^(?:name|elect|appoint|declar|call|ma[dk]e|crown|vot|dub|award|giv|gave|grant|tell|told|ask|show|teach|taught|send|sent|offer|pa(?:y|id))/iu;

/** Whether "by" stands before a name. */
const isAgent = (text: string, { start }: Range): boolean =>
  / by (?:the )?$/iu.test(text.slice(Math.max(0, start - ' by the '.length), start));

/** Whether a question asks when something was done to what stands before its verb. */
function asksPassive(question: string, verb: string): boolean {
  const low = verb.toLowerCase();
  const form = low.endsWith('ed') || IRREGULAR_PAST.has(low) || IRREGULAR_PARTICIPLE.has(low);
  return form && /^when (?:was|were|is|are)\b/iu.test(question);
}

/** Whether all of some names stand before a verb that has something else for its object: "Roe fined Acme", asked when she was fined. */
function isDoer({ passage }: Hit, names: readonly Range[], act: Range): boolean {
  const { text } = passage.article;
  if (CALLS.test(text.slice(act.start, act.end)) || names.some(({ start }) => start > act.start))
    return false;
  const words = tokens(text, passage);
  const at = words.findIndex(({ start }) => start >= act.start);
  const [before, behind] = [words[at - 1], words[at + 1]];
  const isSubject = before !== undefined && names.some(({ end }) => end === before.end);
  return isSubject && behind !== undefined && (behind.capital || DETERMINERS.has(behind.low));
}

/**
 * Whether a passage has the question's parts the other way round: "Berg fired Holm" is not when Holm fired Berg, nor when Berg was
 * fired.
 */
export function isSwapped(hit: Hit, question: string, verb: string): boolean {
  const { matched, passage } = hit;
  const { text } = passage.article;
  const at = question.indexOf(verb);
  const act = verbIn(hit, { verb });
  if (!act || at < 0) return false;
  // What is done is told of as done to somebody: whoever it is, they stand where they may.
  if (isPassive(hit, act) || BY.test(text.slice(act.end))) return false;
  const names = matched.filter(({ asked, at: places }) => /^\p{Lu}/u.test(asked) && places.length > 0);
  const [before, after] = [
    names.filter(({ asked }) => question.indexOf(asked) < at),
    names.filter(({ asked }) => question.indexOf(asked) > at),
  ];
  const by = BY.test(question.slice(at + verb.length));
  // "Built by Lumo and opened in May by Holm": who did it stands behind "by", wherever that is.
  if (by && after.some(({ at: places }) => places.some((one) => isAgent(text, one)))) return false;
  if (asksPassive(question, verb) && !by && before.length > 0) {
    const all = before.flatMap(({ at: places }) => places);
    // "Berg fired her aide", asked when Berg's aide was fired.
    const suffersIt = matched.some(
      ({ asked, at: places }) =>
        !/^\p{Lu}/u.test(asked) &&
        question.indexOf(asked) < at &&
        places.some(({ start }) => start > act.start),
    );
    return !suffersIt && isDoer(hit, all, act);
  }
  const [does, suffers] = by ? [after, before] : [before, after];
  return (
    does.length > 0 &&
    suffers.length > 0 &&
    does.every(({ at: places }) => places.every(({ start }) => start > act.start)) &&
    suffers.every(({ at: places }) => places.every(({ start }) => start < act.start))
  );
}
