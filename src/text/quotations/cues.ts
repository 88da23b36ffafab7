import { AUXILIARIES, BE, DETERMINERS, RELATIVES } from '../lexicon/grammar.ts';
import { SPEAKERS } from '../lexicon/speakers.ts';
import { OFFICES } from '../lexicon/titles.ts';
import { quotes, VERBS, type VerbForm } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { isAdverb, isPreposition, phraseFrom, type Phrase } from './phrase.ts';
import { beforeVerb, clauseSubject, nearSubject, subjectAfter, subjectBefore } from './subject.ts';
import { isDash, type Unit } from './unit.ts';

const NOT = /^(?:not|never|n't|didn't|don't|doesn't|hasn't|haven't|hadn't|won't|wouldn't|neither|nor)$/u;
/** Words after a verb that belong to it: "pointed out", "went on". */
const PARTICLE: Readonly<Record<string, string>> = {
  point: 'out',
  go: 'on',
  lash: 'out',
  sound: 'off',
  call: 'out',
  spell: 'out',
  fire: 'back',
  shoot: 'back',
  hit: 'back',
  chime: 'in',
  sum: 'up',
  cry: 'out',
  make: 'clear',
  put: 'it',
};
const PHRASAL: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pointed: 'point',
    points: 'point',
    point: 'point',
    pointing: 'point',
    went: 'go',
    goes: 'go',
    fired: 'fire',
    shot: 'shoot',
    hit: 'hit',
    made: 'make',
    put: 'put',
    puts: 'put',
    putting: 'put',
    makes: 'make',
  }),
);
const SAID: VerbForm = { lemma: 'say', form: 'past', frames: new Set(['said']) };

/** Whether a phrase can be somebody's who speaks. */
export function speaks(units: readonly Unit[], { head, of }: Phrase): boolean {
  const unit = units[of ?? head]!;
  if (unit.kind === 'name' || SPEAKERS.has(unit.low) || OFFICES.has(unit.low)) return true;
  const last = unit.low.split('-').at(-1)!;
  return (
    OFFICES.has(last) ||
    SPEAKERS.has(last) ||
    /^(?:he|she|they|i|we|you|who|which|that|it|this)$/u.test(unit.low) ||
    /(?:men|women|crats|cans|ists|ers|ors)$/u.test(unit.low)
  );
}

/** The verb of saying that begins at `at`, with the unit after it. */
function verbAt(units: readonly Unit[], at: number): { verb: VerbForm; last: number } | null {
  const unit = units[at]!;
  if (unit.kind !== 'word') return null;
  const phrasal = PHRASAL.get(unit.low);
  if (phrasal !== undefined && units[at + 1]?.low === PARTICLE[phrasal]) {
    const form = unit.low.endsWith('ing') ? 'ing' : unit.low === phrasal ? 'base' : 'past';
    return { verb: { ...SAID, lemma: phrasal, form }, last: at + 2 };
  }
  const verb = VERBS.get(unit.low);
  return verb ? { verb, last: at + 1 } : null;
}

/**
 * Any verb does when it stands with its subject right after an utterance in marks:
 * `“…!” beamed Donald Hartley`, `“…,” Hannity started.`
 */
function anyVerb(units: readonly Unit[], at: number): { verb: VerbForm; last: number } | null {
  const unit = units[at]!;
  if (unit.kind !== 'word' || unit.capital || !/(?:ed|oke|ang|ept|ung)$/u.test(unit.low)) return null;
  const quote = (i: number): boolean => units[i]?.closes === true;
  const verb = { lemma: unit.low, form: 'past', frames: SAID.frames } as const;
  const next = units[at + 1];
  if (quote(at - 1) && (next?.kind === 'name' || DETERMINERS.has(next?.low ?? '')))
    return { verb, last: at + 1 };
  const subject = subjectBefore(units, at, 0);
  if (!subject || !speaks(units, subject)) return null;
  if (announces(units, at + 1) && units[at + 1]!.kind !== 'quote') return { verb, last: at + 1 };
  if (!quote(subject.first - 1)) return null;
  const ended =
    !next ||
    next.kind === 'sign' ||
    isPreposition(next) ||
    isAdverb(next) ||
    next.low === 'when' ||
    next.low === 'as';
  return ended ? { verb, last: at + 1 } : null;
}

/** Whether the word at `at` is a noun or an adjective here: "his claim", "a proposed plan", "in support". */
function noVerb(units: readonly Unit[], at: number, floor: number, { form }: VerbForm): boolean {
  const before = units[at - 1];
  if (!before || at - 1 < floor) return form === 'base' || form === 's';
  if (
    DETERMINERS.has(before.low) &&
    !(
      form !== 'ing' &&
      /^(?:this|that|some|many|most|all|both|each|others?|one|another|few|several)$/u.test(before.low)
    )
  )
    return true;
  if (before.low === "'s" && units[at - 2]?.kind === 'name') return true;
  if (isPreposition(before)) return !(form === 'ing' || (form === 'base' && before.low === 'to'));
  if (form === 'past') {
    let i = at - 1;
    while (i > floor && isAdverb(units[i]!)) i--;
    return BE.has(units[i]!.low) || (units[i]!.low === "'s" && units[i - 1]?.low === 'it');
  }
  return false;
}

/** A present tense in the base form needs a plural, a modal or a pronoun before it: "critics say", "will say". */
function baseFits(units: readonly Unit[], at: number, floor: number, source: Phrase | null): boolean {
  let i = at - 1;
  while (i >= floor && isAdverb(units[i]!)) i--;
  const before = units[i];
  if (!before || i < floor) return false;
  if (AUXILIARIES.has(before.low)) return true;
  if (!source) return false;
  const head = units[source.head]!;
  return (
    /^(?:i|we|they|you|who|some|others|many|most|several|few|people|police|men|women|both)$/u.test(
      head.low,
    ) ||
    (head.kind === 'word' && head.low.endsWith('s'))
  );
}

/** Finds the cues of a row, in order. */
export function cuesOf(units: readonly Unit[]): Cue[] {
  const cues: Cue[] = [];
  let floor = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i]!;
    if (unit.low === 'according' && units[i + 1]?.low === 'to') {
      const source = phraseFrom(units, i + 2, units.length);
      if (source)
        cues.push({
          start: unit.start,
          end: units[i + 1]!.end,
          first: i,
          last: i + 2,
          verb: null,
          side: 'after',
          source,
          negated: false,
        });
      continue;
    }
    if (unit.kind === 'quote' || unit.low === ';' || unit.low === ':') floor = i + 1;
    const found = verbAt(units, i) ?? anyVerb(units, i);
    if (!found) continue;
    const cue = cueAt(units, i, found.last, found.verb, floor, cues);
    if (cue) {
      cues.push(cue);
      i = cue.last - 1;
    }
  }
  return cues;
}

function cueAt(
  units: readonly Unit[],
  at: number,
  last: number,
  verb: VerbForm,
  floor: number,
  earlier: readonly Cue[],
): Cue | null {
  const before = units[at - 1];
  const span = { start: units[at]!.start, end: units[last - 1]!.end, first: at, last, verb };
  const inverted =
    before === undefined || before.kind === 'quote' || isDash(before) || /^[,?!.]$/u.test(before.low);
  if (inverted && quotes(verb) && (verb.form === 'past' || verb.form === 's')) {
    const source = at > 0 ? subjectAfter(units, at, units.length) : null;
    const quoted =
      before?.kind === 'quote' || units[at - 2]?.kind === 'quote' || !subjectBefore(units, at, floor);
    if (source && quoted && speaks(units, source) && ends(units, source.last))
      return { ...span, side: 'after', source, negated: false };
  }
  if (noVerb(units, at, floor, verb)) return null;
  const negated = [at - 1, at - 2, at - 3].some(
    (i) => i >= floor && NOT.test(units[i]!.low) && beforeVerb(units, at, floor) < i,
  );
  if (verb.form !== 'ing') {
    const source = subjectBefore(units, at, floor);
    const beside =
      (source !== null && units[source.first - 1]?.closes === true) ||
      (quotes(verb) && announces(units, last));
    if (
      source &&
      (verb.form !== 'base' || baseFits(units, at, floor, source)) &&
      (verb.lemma === 'say' || beside || speaks(units, source))
    )
      return { ...span, side: 'before', source, negated };
    if (verb.form === 'base' && before?.low !== 'to') return null;
    if (source) return null;
  } else if (before && AUXILIARIES.has(before.low)) {
    const source = subjectBefore(units, at, floor);
    return source && speaks(units, source) ? { ...span, side: 'before', source, negated } : null;
  }
  if (verb.form === 'ing' && before) {
    const source = before.kind === 'name' ? subjectBefore(units, at, floor) : null;
    if (source && source.last === at) return { ...span, side: 'before', source, negated };
  }
  const joined =
    before &&
    (verb.form === 'ing' ||
      before.low === 'to' ||
      /^(?:and|but|or|,)$/u.test(before.low) ||
      isAdverb(before));
  if (!joined) return null;
  const shared = mainCue(units, earlier)?.source ?? nearSubject(units, at, 0) ?? clauseSubject(units, 0, at);
  if (!shared || !speaks(units, shared)) return null;
  return { ...span, side: 'shared', source: shared, negated };
}

/** Whether words in marks follow at once: `cracked, “…”`. */
const announces = (units: readonly Unit[], at: number): boolean =>
  units[at]?.kind === 'quote' || (/^[,:]$/u.test(units[at]?.low ?? '') && units[at + 1]?.kind === 'quote');

/** The last cue whose subject opens a clause: whose subject "adding" and "and said" share. */
function mainCue(units: readonly Unit[], earlier: readonly Cue[]): Cue | undefined {
  const main = earlier.findLast(({ side, source }) => {
    const before = source && units[source.first - 1];
    return (
      side === 'before' &&
      source &&
      (!before ||
        before.kind === 'sign' ||
        before.kind === 'quote' ||
        /^(?:and|but|while|as)$/u.test(before.low))
    );
  });
  return main ?? earlier[0];
}

/** Whether an inverted subject is all there is: a sign, an adjunct or a relative clause follows, not a verb's clause. */
function ends(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'sign' || unit.kind === 'quote') return true;
  return (
    isPreposition(unit) ||
    isAdverb(unit) ||
    RELATIVES.has(unit.low) ||
    /^(?:when|as|while|after|before)$/u.test(unit.low)
  );
}
