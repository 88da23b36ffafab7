import { contains, overlaps, type Range } from '../../../corpus/span.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import type { Clause } from '../clauses/clause.ts';
import { dating, sideOf, type Dating } from './dating.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import type { Scene } from './scene.ts';

/** A word that a question met in a sentence. */
export interface Met extends Range {
  /** Whether it is written as a name is. */
  readonly name: boolean;
}

/** Verbs that turn what follows them into its contrary. */
const DENYING =
  /^(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?|doubt(?:s|ed)?|refut(?:es|ed)|disput(?:es|ed))$/i;
/** Nouns after which "to …" was done: "the decision to scrap". */
const DONE =
  /\b(?:decision|step|move|announcement|vote|choice|failure|act|ruling|order|agreement|deal)s?,? $/i;
/** Nouns for what need not have happened. */
const OPEN =
  /\b(?:plan|proposal|threat|possibility|offer|idea|hope|need|call|bid|attempt|intention|desire|willingness|request|demand|prospect|effort|push|chance)s?\b/i;
/** Verbs that vouch for what follows them. */
const ASSERTING =
  /^(?:said|says|say|told|tells|announced?|announces|confirm(?:s|ed)|report(?:s|ed)|add(?:s|ed)|not(?:es|ed)|reveal(?:s|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|stat(?:es|ed)|recall(?:s|ed)|explain(?:s|ed)|stress(?:es|ed)|reiterat(?:es|ed)|insist(?:s|ed)|agreed|decided|know|knew|wrote|writes|declar(?:es|ed)|observed|remarked|emphasi[sz]ed|informed|disclosed|quoted|cited)$/i;

/** What a sentence says of the day of what was asked, and how far that goes. */
export interface Answered {
  /** The event's word. */
  readonly event: Range;
  readonly dating: Dating | null;
  /** Spoken of as planned, expected, possible. */
  readonly unreal: boolean;
}

/**
 * Which day a sentence gives for what a question met in it. Asked is the topmost clause that was met: "when did X say"
 * asks for the day of the saying, a question that meets only what was said asks for the day of that.
 */
export function asked(text: string, scene: Scene, met: readonly Met[]): Answered | null {
  const words = met.filter((word) => !scene.times.some(({ timex }) => overlaps(timex, word)));
  if (words.length === 0) return null;
  const index = topmost(text, scene, words);
  const clause = scene.clauses[index]!;
  const here = words.filter((word) => clauseOf(scene.clauses, word) === index);
  const event = eventOf(clause, scene, here, words.length);
  const found = dating(scene, event);
  const unreal =
    clause.tense === 'unreal' &&
    (clause.verb === null || contains(clause.verb, event) || found?.via !== 'noun');
  const kept =
    found !== null && holds(text, scene, index, event, found) && happensThere(text, clause, event, found);
  return { event, dating: kept ? found : null, unreal };
}

/**
 * The clause that was asked about: one whose verb was met, unless a name was met as a subject; of those the one that no
 * other met clause governs; of several, the one with the most words below it.
 */
function topmost(text: string, scene: Scene, words: readonly Met[]): number {
  const of = (index: number) =>
    words.filter((word) => under(scene.clauses, clauseOf(scene.clauses, word), index));
  const all = [...new Set(words.map((word) => clauseOf(scene.clauses, word)))];
  const byVerb = all.filter((index) => {
    const verb = scene.clauses[index]?.verb;
    return verb != null && words.some((word) => overlaps(word, verb));
  });
  // "Putin … positive step": a name that is the subject asks for what it did, whatever else was met below.
  const bySubject = all.some((index) => {
    const verb = scene.clauses[index]?.verb;
    return (
      verb != null &&
      words.some((word) => word.name && word.end <= verb.start && clauseOf(scene.clauses, word) === index)
    );
  });
  const tops = (byVerb.length > 0 && !bySubject ? byVerb : all)
    .filter((index) => !isSpeakerOnly(text, scene, index, words))
    .map((index) => ({ index, count: of(index).length }));
  const best = tops.toSorted((a, b) => b.count - a.count || a.index - b.index)[0];
  return best?.index ?? clauseOf(scene.clauses, words[0]!);
}

/** Verbs that say no more than that something takes place, and those whose object is what takes place. */
const OCCURS =
  /^(?:be|is|was|were|are|held|hold|holds|took|take|takes|taken|place|came|come|comes|began|begin|begins|begun|start(?:s|ed)?|open(?:s|ed)?|happen(?:s|ed)?|occur(?:s|red)?|end(?:s|ed)?|made|make|makes|gave|give|gives|given|had|has|have|paid|pay|pays|set|scheduled|planned|due|launched|delivered|conducted|staged|organi[sz]ed|hosted|attended?|follow(?:s|ed)?|sign(?:s|ed)?|announced?|announces|file[sd]?|won|wins?|lost|cast|issued?|struck|reached|met|meets?)$/i;

/** Verbs whose object is only spoken of. */
const isOpinion = (verb: string): boolean => {
  const frames = VERBS.get(verb.toLowerCase())?.frames;
  return frames !== undefined && (frames.has('object') || frames.has('said') || frames.has('mind'));
};

/** A noun that is not what its clause tells of gets no day from it: "he praised the treaty on Monday". */
function happensThere(text: string, clause: Clause, event: Range, found: Dating): boolean {
  if (found.relation !== 'on' || clause.verb === null || overlaps(clause.verb, event)) return true;
  const verb = text.slice(clause.verb.start, clause.verb.end);
  if (found.via === 'beside') return event.start < clause.verb.start || !isOpinion(verb);
  if (found.via !== 'clause' || OCCURS.test(verb)) return true;
  // "said in a speech", "told a conference": the occasion of what is told
  return /\b(?:in|at|during)(?: [\w’'-]+){0,4} $/i.test(
    text.slice(Math.max(clause.start, event.start - 60), event.start),
  );
}

/** Whether a clause met by a name alone denies what the rest of the question asks about. */
function isSpeakerOnly(text: string, scene: Scene, index: number, words: readonly Met[]): boolean {
  const clause = scene.clauses[index]!;
  const here = words.filter((word) => clauseOf(scene.clauses, word) === index);
  const elsewhere = words.length > here.length;
  const verb = clause.verb === null ? '' : text.slice(clause.verb.start, clause.verb.end);
  return elsewhere && DENYING.test(verb) && here.every((word) => word.name);
}

function under(clauses: readonly Clause[], index: number, top: number): boolean {
  for (let at: number | null = index; at !== null; at = clauses[at]?.parent ?? null)
    if (at === top) return true;
  return false;
}

/** The word of a clause that stands for what was asked: its verb, or a noun that the clause dates by itself. */
function eventOf(clause: Clause, scene: Scene, here: readonly Met[], total: number): Range {
  const { verb } = clause;
  const nouns = here.filter((word) => !word.name);
  if (verb !== null && here.some((word) => overlaps(word, verb))) return verb;
  const dated = here.find((word) => scene.times.some(({ noun }) => noun !== null && overlaps(noun, word)));
  if (dated !== undefined) return dated;
  const aside = nouns.find((word) => sideOf(scene, word) !== null);
  if (aside !== undefined) return aside;
  const subject = verb !== null && here.some((word) => word.name && word.end <= verb.start);
  if (verb !== null && (here.length < total || (subject && here.length > 1))) return verb;
  return nouns.at(-1) ?? here.at(-1)!;
}

/** Whether a bound that rests on a report may be drawn: only from what the sentence speaks of as done. */
function holds(text: string, scene: Scene, index: number, event: Range, found: Dating): boolean {
  // "agreed on Monday to meet" dates the agreeing; "will lead next month, likely to win" both.
  if (found.via === 'plan') return scene.clauses[scene.clauses[index]?.parent ?? index]?.tense === 'unreal';
  if (found.via !== 'report') return true;
  const clause = scene.clauses[index]!;
  const before = text.slice(Math.max(0, clause.start - 40), clause.start);
  if (clause.link === 'infinitive') return DONE.test(before);
  const verb = found.verb === null ? '' : text.slice(found.verb.start, found.verb.end);
  if (clause.verb !== null && contains(clause.verb, event)) {
    if (clause.reporting && overlaps(found.verb ?? event, clause.verb)) return true;
    return clause.tense === 'past' && ASSERTING.test(verb);
  }
  return (
    /\b(?:the|its|his|her|their|['’]s)\b[^,.;]{0,40}$/i.test(
      text.slice(Math.max(0, event.start - 40), event.start),
    ) && !OPEN.test(text.slice(event.start, event.end))
  );
}
