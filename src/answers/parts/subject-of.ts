import { COORDINATORS } from '../../grammar/conjunctions.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import type { Scene } from '../../text/dates/attach/scene.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import type { Token } from '../../text/tokens.ts';
import { type Told, toldIn } from '../told/told-in.ts';
import { besideAnother, ofRelative, ownSubject, waiting } from './own-subject.ts';

/** What keeps two apart that may each do it. */
const BREAK: Token = { low: ',', kind: 'sign', capital: false, spaced: true, start: 0, end: 0 };

/** Clauses that have a subject, or share that of the one before. */
const HAS_SUBJECT = /^(?:main|coordinate|content|adverbial)$/u;

/** Whose deed a participle tells: "Ford began by hiring a firm". */
function ofParticiple(scene: Scene, clause: Clause, { act }: Told): readonly Token[] | null {
  const isParents = clause.parent !== null && isGerund(scene.words, act);
  return isParents ? subjectOf(scene, clause.parent) : waiting(scene.words, clause);
}

/** What stands before the verb of the clause that one without a subject goes on from. */
function sharedSubject(scene: Scene, at: number): readonly Token[] | null {
  const { words, clauses } = scene;
  const { reporting, opener } = clauses[at]!;
  if (reporting) return null;
  const before = clauses.findLastIndex(({ link }, i) => i < at && link !== 'infinitive');
  const one = clauses[before];
  if (one?.link === 'relative') return waiting(words, one);
  const goesOn =
    COORDINATORS.has(opener) && one !== undefined && !one.reporting && HAS_SUBJECT.test(one.link);
  return goesOn ? subjectOf(scene, before) : null;
}

/**
 * What stands before the verb of a clause, or before that of the clause it goes on from: its words, and the signs among them.
 * @param at the index of the clause
 * @returns null where it may be anybody: a pronoun, or what only the sense tells
 */
export function subjectOf(scene: Scene, at: number): readonly Token[] | null {
  const clause = scene.clauses[at];
  const told = clause?.verb ? toldIn(scene, clause.verb) : null;
  if (!clause || !told) return null;
  if (clause.link === 'infinitive') return ofInfinitive(scene, clause);
  if (clause.link === 'participle') return ofParticiple(scene, clause, told);
  if (clause.opener === 'reduced') return besideAnother(scene.words, clause);
  if (clause.link === 'relative') return ofRelative(told);
  return told.subject.length > 0 ? ownSubject(told) : sharedSubject(scene, at);
}

/** "The court ordered Acme to pay", "Acme hired a firm to clean it": either may do it. */
function ofInfinitive(scene: Scene, { start: end, parent }: Clause): readonly Token[] | null {
  const above = parent === null ? undefined : scene.clauses[parent];
  const subject = parent === null ? null : subjectOf(scene, parent);
  if (!above?.verb || subject === null || above.start > end) return null;
  const from = above.verb.end;
  const between = scene.words.filter((word) => word.start >= from && word.end <= end);
  const isParted = between.some(({ kind, low }) => kind === 'sign' || PREPOSITIONS.has(low));
  return between.length === 0 || isParted ? null : [...subject, BREAK, ...between];
}

/** Whether a verb hangs on a preposition: "by hiring a firm". */
export function isGerund(words: readonly Token[], verb: Range): boolean {
  const at = words.findIndex((word) => overlaps(word, verb));
  return words[at]?.low.endsWith('ing') === true && PREPOSITIONS.has(words[at - 1]?.low ?? '');
}
