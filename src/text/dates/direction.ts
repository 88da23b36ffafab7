import { words } from '../../grammar/words.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { HAVE, MAKES_PASSIVE, MODALS } from '../../grammar/auxiliaries.ts';
import { contains, type Range } from '../../corpus/span.ts';
import { clauseAt } from './clauses/clause-at.ts';
import type { Clause } from './clauses/clause.ts';
import { saidBehind } from './clauses/said-behind.ts';
import { outsideMarks } from './outside-marks.ts';
import type { Direction } from './rule.ts';

/** What is planned when it stands right before its date: "the vote due on Friday". */
const PLANNED =
  /\b(?<!\b(?:had|has|have) )(?:due|scheduled|slated|expected|planned|set|upcoming|coming|forthcoming|starting|beginning|effective|tentatively)\b[^,;:.]{0,40}$/i;
/** "plans a rally for Sunday", "postponed until 8 June". */
const PUT_TO =
  /\b(?:plans?|planning|expects?|hopes|hoping)\b[^,;:.]{0,40}\bfor (?:the )?$|\bplans? (?:an?|another) [^,;:.]{0,40}$|\b(?:postponed|delayed|deferred|adjourned|rescheduled|put (?:off|back)|pushed back)\b[^,;:.]{0,20}\b(?:until|till|to|for) (?:the )?$/i;
/** "has scheduled a December 18 vote", "called a May 3 election": what has the day is what is put on it. */
const PUT_ON = /\b(?:schedul(?:es?|ed|ing)|sets?|call(?:s|ed)|announce[sd]?) (?:an|a|another) $/i;
/** What still lasts or must be over by its date, unless a past tense says otherwise. */
const UNTIL = /\b(?:until|till|by) (?:the )?$/i;
const SINCE = /\b(?:since|aside from|back from) (?:the )?$/i;
/** "could not have been worse": spoken of as past, though it may not have happened. */
const COULD_HAVE = new RegExp(
  String.raw`\b(?:${oneOf(MODALS.difference(words('will shall would can')))}(?: not|n['’]t)?|(?:was|were|ought) to) have\b`,
  'i',
);
/** "less than forecast in July", "a bill passed on Monday": a participle without an auxiliary right before its date. */
const DONE = new RegExp(
  String.raw`\b(?!(?:${oneOf(MAKES_PASSIVE.union(HAVE).union(MODALS))}|to|not) )[\w’'-]+ (?:[a-z]{2,}ed|forecast|made|held|won|built|sold|found|sent|met) (?:(?:in|on|at|during) (?:the )?)?$`,
  'i',
);
/** Verbs after which the infinitive has not happened yet, even in the past tense. */
const PLANS =
  /^(?:agree|plan|expect|schedul|vow|promis|decid|want|hop|intend|order|ask|urg|invit|threaten|prepar|need|aim|offer|seek|sought|pledg|call|propos|choos|chose|wait|request|demand|swore|tell|told|like|refus|due|slated|set|look|attempt|try|tri|is$|are$|was$|were$|has$|have$|had$)/i;

/**
 * Whether an expression looks back or ahead, as far as the tense of its clause and the words beside it say. Null when
 * they say nothing: no verb, or a headline's present tense.
 * @param clauses those of its sentence
 */
export function direction(text: string, sentence: Range, clauses: readonly Clause[], at: Range): Direction {
  const before = text.slice(Math.max(sentence.start, at.start - 60), at.start);
  if (PLANNED.test(before) || PUT_TO.test(before) || PUT_ON.test(before)) return 'future';
  if (SINCE.test(before) || DONE.test(before)) return 'past';
  const index = saidBehind(text, clauses, at.start, clauseAt(clauses, at));
  const found = tense(text, clauses, outsideMarks(text, sentence, clauses, index, at), at);
  return found ?? (UNTIL.test(before) ? 'future' : null);
}

function tense(text: string, clauses: readonly Clause[], index: number, at: Range): Direction {
  const clause = clauses[index];
  if (clause === undefined) return null;
  const word = clause.verb === null ? '' : text.slice(clause.verb.start, clause.verb.end);
  // "Despite the vote on Monday to stop …, there are doubts": what stands before an infinitive is not what it plans.
  if (clause.link === 'infinitive' && at.start < clause.own)
    return clause.parent === null ? null : tense(text, clauses, clause.parent, at);
  // "to bounce back from Monday’s debate": what has a day of its own is known already.
  const owned = /^['’]s\b/.test(text.slice(at.end, at.end + 3));
  switch (clause.tense) {
    case 'past':
      return 'past';
    case 'unreal':
      if (owned && clause.link === 'infinitive') return null;
      if (clause.verb !== null && COULD_HAVE.test(text.slice(clause.start, clause.verb.end))) return 'past';
      return clause.link === 'infinitive' && !passive(text, clause)
        ? ofInfinitive(text, clauses, clause, at)
        : 'future';
    case 'present':
      // "before he steps down on May 7th": the present of what is to come. "is" beside a date says nothing.
      if (clause.link === 'adverbial') return 'future';
      // "are holding a man over Saturday's fire": what has its own day may be past or to come.
      if (owned) return null;
      if (/^follows?$/i.test(word)) return 'past';
      return /^(?:is|are|has|have|says?|am)$/i.test(word) ? null : 'future';
    default:
      return clause.parent === null ? null : tense(text, clauses, clause.parent, at);
  }
}

/** "to be held": what is yet to happen, whatever governs it. */
const passive = (text: string, { own, end }: Clause): boolean =>
  /^to be [a-z]+(?:ed|en|ld|de|ne|ught|t)\b/i.test(text.slice(own, end));

function ofInfinitive(text: string, clauses: readonly Clause[], clause: Clause, at: Range): Direction {
  const above = clause.parent === null ? undefined : clauses[clause.parent];
  if (above === undefined || above.verb === null || contains(above, at)) return 'future';
  const word = text.slice(above.verb.start, above.verb.end);
  return above.tense === 'past' && !PLANS.test(word) ? 'past' : 'future';
}
