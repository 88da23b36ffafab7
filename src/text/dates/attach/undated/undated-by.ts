import { contains, type Range } from '../../../../corpus/span.ts';
import { clauseOf } from '../../clauses/clause-at.ts';
import type { Scene } from '../scene.ts';
import { aside } from './aside.ts';
import { bareBe } from './bare-be.ts';
import { barePlural } from './bare-plural.ts';
import { ordered } from './ordered.ts';
import { perfect } from './perfect.ts';
import { planning } from './planning.ts';
import { presentState } from './present-state.ts';
import { quoted as inMarks } from './quoted.ts';
import { reported } from './reported.ts';
import { isState, stateNoun } from './state-noun.ts';
import { timeAway } from './time-away.ts';
import { toldBefore } from './told-before.ts';
import type { UndatedRule } from './undated-rule.ts';
import { toCome } from './to-come.ts';
import { unreal } from './unreal.ts';
import { followsRequest, wished } from './wished.ts';

const RULES: readonly UndatedRule[] = [
  toldBefore,
  perfect,
  inMarks,
  unreal,
  bareBe,
  planning,
  aside,
  reported,
  ordered,
  timeAway,
  presentState,
  stateNoun,
  barePlural,
  wished,
];

/** A headline tells of its day, unless it says that something is only to come. */
const OF_HEADLINES: readonly UndatedRule[] = [toCome, wished];

/** So much before an event and its verb may hold what puts it at another time. See docs/constants.md. */
const REACH = 30;

/** Where an event stands: in quotation marks, in the headline or the first two sentences, in the headline. */
interface Place {
  readonly quoted: boolean;
  readonly opening: boolean;
  readonly headline: boolean;
}

/**
 * Why an event does not belong to the days that an article tells of: it is planned or possible, said to be so in general,
 * or at another time than what is told. The name of the first rule that applies; null when the sentence tells of it as
 * having happened.
 */
export function undatedBy(
  text: string,
  scene: Scene,
  event: Range,
  { quoted, opening, headline }: Place,
): string | null {
  const clause = scene.clauses[clauseOf(scene.clauses, event)];
  if (clause === undefined) return 'no clause';
  const { verb } = clause;
  if (verb === null) {
    if (followsRequest(text, event)) return wished.name;
    return !headline && isState(text, event) ? stateNoun.name : null;
  }
  const from = Math.max(clause.start, Math.min(event.start, verb.start) - REACH);
  const told = {
    text,
    scene,
    clause: { ...clause, verb },
    event,
    isVerb: contains(verb, event) || contains(event, verb),
    before: text.slice(from, event.start),
    quoted,
    opening,
  };
  return (headline ? OF_HEADLINES : RULES).find(({ test }) => test(told))?.name ?? null;
}
