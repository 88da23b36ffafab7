import { words } from '../../../grammar/words.ts';
import { SAID, SAYS, SAY } from '../../../grammar/saying.ts';
import type { Range } from '../../../corpus/span.ts';
import { afterCue } from '../after/after.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import { quotes } from '../../lexicon/verbs.ts';
import { cuesOf } from '../cues.ts';
import { isPreposition } from '../phrase/words.ts';
import { speaks } from '../speaks.ts';
import { clauseSubject } from '../subject/clause.ts';
import { isTold } from '../subject/told.ts';
import { one } from '../subject/one.ts';
import { range } from '../../range.ts';
import { mentionOf } from '../clause.ts';
import type { Cue } from '../cue.ts';
import type { Mention } from '../finding.ts';
import type { Row, Unit } from '../unit.ts';
import { issued } from './issued.ts';
import { MESSAGES, OCCASION, WORDS, bearsWords } from './messages.ts';
import { occasionOf } from './occasion.ts';
import { takesIn } from './takes-in.ts';

const SAYING = SAID.union(SAYS).union(words('quoth'));

/** Whose words a colon announces: "Jones:", "Clinton’s response was:", or the row's subject. */
export function whose(units: readonly Unit[], colon: number, floor = 0): Mention | null {
  const before = units[colon - 2];
  const named = units[colon - 1]?.kind === 'name' && !(before && isPreposition(before));
  // "Said Berg, the mayor:"
  if (SAYING.has(units[floor]!.low) && units[floor + 1]?.kind === 'name')
    return mentionOf(units, one(floor + 1));
  // "Berg texted Ida Holm:" is Berg's.
  if (named && !(before && (isFinite(before) || isTold(units, one(colon - 1)))))
    return mentionOf(units, one(colon - 1));
  const owner = units.findIndex(
    (unit, i) =>
      i >= floor &&
      i < colon &&
      unit.kind === 'name' &&
      units[i + 1]?.low === "'s" &&
      (WORDS.test(units[i + 2]?.low ?? '') || WORDS.test(units[i + 3]?.low ?? '')),
  );
  if (owner >= 0) return mentionOf(units, one(owner));
  const from = units.findIndex(
    (unit, i) =>
      i >= floor &&
      i + 1 < colon &&
      unit.low === 'from' &&
      units[i + 1]!.kind === 'name' &&
      (i === floor || MESSAGES.test(units[i - 1]!.low) || WORDS.test(units[i - 1]!.low)),
  );
  if (from >= 0) return mentionOf(units, one(from + 1));
  const subject = clauseSubject(units, floor, colon);
  return subject && speaks(units, subject) && !isTold(units, subject) && !takesIn(units, floor, colon)
    ? mentionOf(units, subject)
    : null;
}

/** Who leaves a message that a comma announces: "Ms Berg left this farewell, “…”", "extended an invitation to the label, “…”". */
export function leaves(units: readonly Unit[], floor: number, comma: number): Mention | null {
  const noun = units.findLastIndex(
    ({ low }, i) => i >= floor && i < comma && (WORDS.test(low) || MESSAGES.test(low)),
  );
  if (noun < 0 || comma - noun > OCCASION || !DETERMINERS.has(units[noun - 1]?.low ?? '')) return null;
  // "Rusk read the message, “…”": it is somebody else's.
  const subject = takesIn(units, floor, comma) ? null : clauseSubject(units, floor, noun);
  return subject && subject.last < noun && speaks(units, subject) ? mentionOf(units, subject) : null;
}

interface Announced {
  readonly cue: Range | null;
  readonly source: Mention | null;
  /** Whether the cue is a verb beside which words in marks stand: not "refused to call it a plot:". */
  readonly sure: boolean;
}

/** The subject of the clause before an occasion, who announces what follows: "Berg made this statement after …:". */
function announcesBefore(units: readonly Unit[], occasion: number): Announced {
  const subject = clauseSubject(units, 0, occasion);
  const head = subject && units[subject.head]!;
  const speaking = head !== null && (head.kind !== 'name' || head.person === true);
  if (subject && speaking && speaks(units, subject)) {
    const sure = units.slice(subject.last, occasion).some(({ low }) => bearsWords(low));
    return { cue: null, source: mentionOf(units, subject), sure };
  }
  // "Washington, DC – Senator Berg issued": the only person named, whatever stands before.
  const persons = units.flatMap(({ person }, i) => (person === true && i < occasion ? [i] : []));
  return {
    cue: null,
    source: persons.length === 1 ? mentionOf(units, one(persons[0]!)) : null,
    sure: false,
  };
}

/** The subject of a row that announces what follows: "He was clear:". */
export function announcer(row: Row): Announced {
  const cues = cuesOf(row.units);
  const statement = issued(row.units, cues);
  if (statement) return { cue: null, source: statement, sure: true };
  const cue = cues.findLast(({ source }) => source !== null);
  const occasion = cue ? occasionOf(row.units, cue) : -1;
  if (occasion >= 0) return announcesBefore(row.units, occasion);
  if (!cue?.source) return { cue: null, source: whose(row.units, row.units.length - 1), sure: false };
  const sure =
    cue.verb === null || (quotes(cue.verb) && (cue.verb.form !== 'base' || PLAIN.has(cue.verb.lemma)));
  return {
    cue: range(cue),
    source: mentionOf(row.units, cue.source),
    sure: sure && cue.sure && !readsOut(row.units, cue),
  };
}

/** "read the following letter to the council:": somebody else's words. */
const readsOut = (units: readonly Unit[], { verb, last }: Cue): boolean =>
  verb?.lemma === 'read' && DETERMINERS.has(units[last]?.low ?? '');

const PLAIN = SAY.union(words('agree disagree continue tweet post chime'));
/** A sentence that is no more than its cue: "Dianne Bystrom agreed.", "Ms Berg said in a statement." */
export function bareSpeaker({ units }: Row): { cue: Range; source: Mention } | null {
  const cue = cuesOf(units).at(-1);
  if (!cue?.source || cue.type !== 'verb' || cue.side !== 'before' || cue.negated) return null;
  if (units.some(({ kind }) => kind === 'quote')) return null;
  if (cue.last < units.length - 1) {
    const { kind, at } = afterCue(units, cue);
    const ended = kind === 'end' || (kind === 'stop' && at === units.length - 1);
    const occasion =
      kind === 'phrase' &&
      units.length - at <= OCCASION &&
      !units.slice(at, -1).some((unit) => unit.kind === 'sign');
    if (!PLAIN.has(cue.verb?.lemma ?? '') || !(ended || occasion)) return null;
  }
  return { cue: range(cue), source: mentionOf(units, cue.source) };
}
