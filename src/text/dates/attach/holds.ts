import { BE, HAVE } from '../../../grammar/auxiliaries.ts';
import { contains, overlaps, type Range } from '../../../corpus/span.ts';
import { VERBS } from '../../lexicon/verbs.ts';
import { words } from '../../../grammar/words.ts';
import type { Clause } from '../clauses/clause.ts';
import type { Dating } from './dating/dating-rule.ts';
import { isInModifier } from './in-modifier.ts';
import { isRequest } from './requests.ts';
import type { Scene } from './scene.ts';
import { isPlanning } from './undated/planning.ts';

/** Nouns after which "to …" was done: "the decision to scrap". */
const DONE =
  /\b(?:decision|step|move|announcement|vote|choice|failure|act|ruling|order|agreement|deal)s?,? $/i;
/** Nouns for what need not have happened. */
const OPEN =
  /\b(?:plan|proposal|threat|possibility|offer|idea|hope|need|call|bid|attempt|intention|desire|willingness|request|demand|prospect|effort|push|chance)s?\b/i;
/** Verbs that vouch for what follows them. */
const ASSERTING =
  /^(?:said|says|say|told|tells|announced?|announces|confirm(?:s|ed)|report(?:s|ed)|add(?:s|ed)|not(?:es|ed)|reveal(?:s|ed)|acknowledg(?:es|ed)|admit(?:s|ted)|conced(?:es|ed)|stat(?:es|ed)|recall(?:s|ed)|explain(?:s|ed)|stress(?:es|ed)|reiterat(?:es|ed)|insist(?:s|ed)|agreed|decided|know|knew|wrote|writes|declar(?:es|ed)|observed|remarked|emphasi[sz]ed|informed|disclosed|quoted|cited)$/i;

/** Whether a bound that rests on a report may be drawn: only from what the sentence speaks of as done. */
export function holds(text: string, scene: Scene, index: number, event: Range, found: Dating): boolean {
  // "agreed on Monday to meet" dates the agreeing; "will lead next month, likely to win" both.
  if (found.via === 'plan') return scene.clauses[scene.clauses[index]?.parent ?? index]?.tense === 'unreal';
  if (found.via !== 'report') return true;
  const clause = scene.clauses[index]!;
  const before = text.slice(Math.max(0, clause.start - 40), clause.start);
  if (clause.link === 'infinitive') return DONE.test(before);
  if (clause.link === 'content' && clause.tense === 'unreal') return false;
  const verb = found.verb === null ? '' : text.slice(found.verb.start, found.verb.end);
  if (clause.verb !== null && contains(clause.verb, event)) {
    if (clause.reporting && overlaps(found.verb ?? event, clause.verb)) return true;
    return clause.tense === 'past' && ASSERTING.test(verb);
  }
  return (
    !isRequest(verb) &&
    /\b(?:the|its|his|her|their|['’]s)\b[^,.;]{0,40}$/i.test(
      text.slice(Math.max(0, event.start - 40), event.start),
    ) &&
    !OPEN.test(text.slice(event.start, event.end))
  );
}

/** Verbs that say no more than that something takes place, and those whose object is what takes place. */
const OCCURS = words(`
  announce announced announces attended began begin begins begun came carried carries carry
  cast celebrate celebrated celebrates come comes commemorate commemorated commemorates commit commits
  committed complete completed completes conducted continue continued delivered drew due end ended ends
  execute executed executes experience experienced experiences file filed files follow followed follows gave
  give given gives happen happened happens held hold holds hosted introduce introduced introduces
  issue issued last lasted lasts launched lost made make makes mark marked marks meet meets met occur
  occurred occurs open opened opens organised organized paid pay pays perform performed performs place planned
  play played plays publish published publishes ran reached receive received receives release released
  releases run runs saw scheduled see sees set sign signed signs staged start started starts struck suffer
  suffered suffers take taken takes took undergo undergoes underwent unveil unveiled unveils win wins
  witness witnessed witnesses won
`)
  .union(BE)
  .union(HAVE);

/** Verbs whose object is only spoken of. */
export const isOpinion = (verb: string): boolean => {
  const frames = VERBS.get(verb.toLowerCase())?.frames;
  return frames !== undefined && (frames.has('object') || frames.has('said') || frames.has('mind'));
};

/** A noun that is not what its clause tells of gets no day from it: "he praised the treaty on Monday". */
export function happensThere(
  text: string,
  scene: Scene,
  clause: Clause,
  event: Range,
  found: Dating,
): boolean {
  if (found.relation !== 'on' || clause.verb === null || overlaps(clause.verb, event)) return true;
  const verb = text.slice(clause.verb.start, clause.verb.end);
  if (found.via === 'beside') return event.start < clause.verb.start || !isOpinion(verb);
  if (found.via === 'clause' && isInModifier(scene, clause, event)) return false;
  if (found.via !== 'clause' || OCCURS.has(verb.toLowerCase())) return true;
  // "Despite support last Saturday for a resolution to …": no verb stands between the two.
  if (clause.link === 'infinitive' && event.start < clause.own && found.timex.end <= clause.own)
    return (
      !text.slice(event.start, event.end).endsWith('ing') &&
      !OPEN.test(text.slice(clause.start, found.timex.start))
    );
  // "a verdict is expected next spring"
  if (clause.tense === 'unreal' && isPlanning(text, clause.verb) && event.start < clause.verb.start)
    return true;
  // "said in a speech", "told a conference": the occasion of what is told
  return /\b(?:in|at|during)(?: [\w’'-]+){0,4} $/i.test(
    text.slice(Math.max(clause.start, event.start - 60), event.start),
  );
}
