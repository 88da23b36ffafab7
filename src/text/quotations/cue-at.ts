import { AUXILIARIES, BE, CONJUNCTIONS, OBJECT_PRONOUNS, PRONOUNS, RELATIVES } from '../lexicon/grammar.ts';
import { quotes, type VerbForm } from '../lexicon/verbs.ts';
import type { Cue } from './cue.ts';
import { baseFits, noVerb } from './no-verb.ts';
import type { Phrase } from './phrase/type.ts';
import { isAdverb, isPreposition } from './phrase/words.ts';
import { isSpeaker, speaks } from './speaks.ts';
import { beforeVerb, nounBefore, subjectBefore } from './subject/before.ts';
import { subjectAfter } from './subject/behind.ts';
import { clauseSubject } from './subject/clause.ts';
import { nearSubject } from './subject/near.ts';
import { one } from './subject/one.ts';
import { withBefore, withBehind } from './subject/together.ts';
import { isDash, type Unit } from './unit.ts';
import { announces, type VerbAt } from './verb-at.ts';

/** A subject of any kind is believed when words in marks follow within so many units. */
const NEAR = 8;
const WRITTEN =
  /^(?:letters?|e-?mails?|messages?|notes?|memos?|statements?|texts?|tweets?|posts?|cables?|replies|reply|response|speech)$/u;
const LEADS =
  /^(?:led|leads|leading|prompted|prompts|prompting|forced|forces|forcing|caused|causes|causing|drove|driving|moved|pushed|pushing|compelled|got)$/u;
const TELLS = /^(?:tell|remind|inform|assure|reassure|notify|convince|persuade)$/u;
/** Subjects of whom it is denied that they spoke. */
const NOBODY = /^(?:nobody|none|neither|noone)$/u;
const NOT = /^(?:not|never|n't|didn't|don't|doesn't|hasn't|haven't|hadn't|won't|wouldn't|neither|nor)$/u;

/** Whether an inverted subject is all there is: a sign, an adjunct or a relative clause follows, not a verb's clause. */
export function ends(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (!unit || unit.kind === 'sign' || unit.kind === 'quote') return true;
  return (
    isPreposition(unit) ||
    isAdverb(unit) ||
    unit.low === 'and' ||
    RELATIVES.has(unit.low) ||
    /^(?:when|as|while|after|before)$/u.test(unit.low)
  );
}

/** The subject that stands after its verb: `“…,” said Masha Lipman`, `The plan is dead, said a spokesman.` */
function inverted(units: readonly Unit[], at: number, floor: number, verb: VerbForm): Phrase | null {
  const before = units[at - 1];
  if (!before || !quotes(verb) || (verb.form !== 'past' && verb.form !== 's')) return null;
  // "…, told NBC": who is told, never who tells.
  if (TELLS.test(verb.lemma)) return null;
  if (before.kind !== 'quote' && !isDash(before) && !/^[,?!.]$/u.test(before.low)) return null;
  const subject = subjectAfter(units, at, units.length);
  const source = subject && withBehind(units, subject, ends);
  if (!source || !(before.closes === true || speaks(units, source)) || !ends(units, source.last)) return null;
  const quoted = before.kind === 'quote' || units[at - 2]?.kind === 'quote';
  return quoted || !subjectBefore(units, at, floor) ? source : null;
}

/** The subject right before the verb, when it is somebody who can speak. */
function subjectOf(units: readonly Unit[], { verb, last }: VerbAt, at: number, floor: number): Phrase | null {
  const source = subjectBefore(units, at, floor);
  const left = source && units[source.first - 1];
  if (left && verb.form !== 'past' && BE.has(left.low)) return null;
  if (!source || (verb.form === 'base' && !baseFits(units, at, floor, source, verb.lemma))) return null;
  const marked = units.slice(last, last + NEAR).some(({ kind }) => kind === 'quote');
  const beside =
    units[source.first - 1]?.closes === true ||
    (quotes(verb) && announces(units, last)) ||
    (marked && verb.frames.has('object'));
  const noun = !/(?:ed|ing)$/u.test(units[source.head]!.low);
  return speaks(units, source) || (noun && (verb.lemma === 'say' || beside)) ? source : null;
}

/** Whether a subject may be the last of several, or the first of another clause: "of Anna Berg and Jan Holm said". */
const isJoined = (units: readonly Unit[], { first, others }: Phrase, floor: number): boolean =>
  !others && first - 2 >= floor && units[first - 1]!.low === 'and' && units[first - 2]!.kind === 'name';

/** The last cue whose subject opens a clause: whose subject "adding" and "and said" share. */
function mainCue(units: readonly Unit[], earlier: readonly Cue[]): Cue | undefined {
  const main = earlier.findLast(({ side, source }) => {
    if (side !== 'before' || !source) return false;
    const left = units[source.first - 1];
    return !left || left.kind === 'sign' || left.kind === 'quote' || /^(?:and|but|while|as)$/u.test(left.low);
  });
  return main ?? earlier.find(({ type }) => type !== 'according');
}

/** Whether a verb goes with a subject further to the left: ", adding", "and said", "to warn". */
function joins(
  units: readonly Unit[],
  at: number,
  floor: number,
  form: VerbForm['form'],
  before: Cue | undefined,
): boolean {
  if (form === 'ing' || units[at - 1]?.low === 'to') return true;
  // "Berg and Dahl call it “good” and describe …"
  const plural = before?.verb?.form === 'base' && before.side === 'before';
  return (
    (form !== 'base' || plural) && /^(?:and|but|or)$/u.test(units[beforeVerb(units, at, floor)]?.low ?? '')
  );
}

/** The "who" whose second verb this is: "a colleague who laughed and told her". */
function whoBefore(units: readonly Unit[], at: number, floor: number): Phrase | null {
  for (let i = at - 1; i > floor && at - i < NEAR * 2; i--) {
    if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return null;
    if (units[i]!.low === 'who') return subjectBefore(units, i + 1, floor) ?? one(i);
  }
  return null;
}

/** Whether what stands before `at` makes a reader of the phrase after it: "a letter to the board saying". */
function isAddressed(units: readonly Unit[], at: number, floor: number): boolean {
  for (let i = at; i > floor && at - i < NEAR; i--) {
    if (units[i]!.kind === 'sign' || units[i]!.kind === 'quote') return false;
    if (units[i]!.low === 'to') return WRITTEN.test(units[i - 1]!.low);
  }
  return false;
}

/** Whoever is led to speak: "which led her to declare", "prompting Mr Dahl to say". */
function ledTo(units: readonly Unit[], at: number, floor: number): Phrase | null {
  const whom = units[at - 2];
  if (units[at - 1]?.low !== 'to' || at - 3 < floor || !LEADS.test(units[at - 3]!.low)) return null;
  return whom!.kind === 'name' || OBJECT_PRONOUNS.has(whom!.low) ? one(at - 2) : null;
}

/** Whether a phrase can be a subject by what stands before it: not the object of a verb ("sent an email saying"). */
function opensPhrase(units: readonly Unit[], at: number): boolean {
  const left = units[at];
  return (
    !left ||
    left.kind === 'sign' ||
    left.kind === 'quote' ||
    isPreposition(left) ||
    CONJUNCTIONS.has(left.low)
  );
}

/** The cue whose verb begins at `at`, with its subject; null when the verb says nothing here or nobody is its subject. */
export function cueAt(
  units: readonly Unit[],
  at: number,
  found: VerbAt,
  floor: number,
  earlier: readonly Cue[],
): Cue | null {
  const { verb, last } = found;
  const left = units[at - 1];
  const negated = [at - 1, at - 2, at - 3].some(
    (i) => i >= floor && NOT.test(units[i]!.low) && beforeVerb(units, at, floor) < i,
  );
  const cue = (side: Cue['side'], source: Phrase, sure = true): Cue => ({
    type: 'verb',
    start: units[at]!.start,
    end: units[last - 1]!.end,
    first: at,
    last,
    verb,
    side,
    source,
    sure,
    negated: negated || NOBODY.test(units[source.head]!.low),
  });
  const behind = inverted(units, at, floor, verb);
  if (behind) return cue('after', behind);
  if (noVerb(units, at, floor, verb)) return null;
  if (verb.form !== 'ing' || (left && AUXILIARIES.has(left.low))) {
    const subject = subjectOf(units, found, at, floor);
    const source = subject && withBefore(units, subject, floor);
    if (source) return cue('before', source, !isJoined(units, source, floor));
    if (verb.form === 'ing' || subjectBefore(units, at, floor)) return null;
  } else if (left && (left.kind === 'name' || isSpeaker(left))) {
    // "with Mr Bush calling …", "critics saying …"
    const phrase = left.kind === 'name' ? subjectBefore(units, at, floor) : nounBefore(units, at - 1, floor);
    // "footage of Anna Berg asking", but "a friend of Anna Berg asking"
    const shown = phrase && units[at - 2]?.low === 'of' && !isSpeaker(units[phrase.head]!);
    const source = shown && left.kind === 'name' ? one(at - 1) : phrase;
    const stands = left.kind === 'name' || (source && opensPhrase(units, source.first - 1));
    if (source && source.last === at && stands && !isAddressed(units, source.first - 1, floor))
      return cue('before', source);
  }
  if (!joins(units, at, floor, verb.form, earlier.at(-1))) return null;
  const led = ledTo(units, at, floor);
  if (led) return cue('shared', led, false);
  const relative = verb.form === 'ing' ? null : whoBefore(units, at, floor);
  if (relative) return cue('shared', relative, false);
  const main = mainCue(units, earlier)?.source;
  const near = nearSubject(units, at, 0);
  // "Conceding that …, he warned": the subject comes with the next clause.
  const leads = at === 0 || (at === 1 && isPreposition(units[0]!));
  const shared = main ?? near ?? clauseSubject(units, 0, leads ? units.length : at);
  const nearest = earlier.findLast(({ side, source }) => side === 'before' && source !== null)?.source;
  // "A group called for it, and the league denounced him and said …": the league may say it.
  const other = nearest && main && nearest.head !== main.head && !PRONOUNS.has(units[nearest.head]!.low);
  const alone = verb.form === 'ing' || !other;
  const sure = shared !== null && alone && (!near || near.head === shared.head);
  return shared && speaks(units, shared) ? cue('shared', shared, sure) : null;
}
