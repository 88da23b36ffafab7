import { contains, type Range } from '../../../corpus/span.ts';
import type { Clause } from '../clauses/clause.ts';
import { clauseOf } from '../clauses/clause-at.ts';
import type { Scene } from './scene.ts';

/** "called for a re-run": wished for. */
const AIMED = /\bfor (?:an? |the |more |new )?[\w-]{0,12} ?$/i;
/** It happened before what is told, and nothing says when. */
const BEFORE =
  /\b(?:had|previously|already|once|earlier|before|ever|never|not|often|usually|always|formerly|long|n['’]t)\b/i;
const PERFECT = /\b(?:has|have|['’]ve)\b[^,;]{0,30}$/i;
/** Nouns for what lasts, may come, or keeps coming back: no event of a day. */
const STATE =
  /^(?:plans?|proposals?|threats?|issues?|problems?|flaws?|efforts?|interests?|shortages?|demands?|developments?|improvements?|breakthroughs?|bids?|bidding|claims?|options?|commitments?|operations?|relations?|support|services?|use|work|research|production|needs?|concerns?|hopes?|fears?)$/i;

/**
 * Whether a sentence tells of something as having happened, so that it belongs to the days the article tells of. Not so
 * for what is planned or possible, what is said to be so in general, and what came before.
 */
export function happened(
  text: string,
  scene: Scene,
  event: Range,
  quoted: boolean,
  opening: boolean,
): boolean {
  const clause = scene.clauses[clauseOf(scene.clauses, event)];
  if (clause === undefined) return false;
  const word = text.slice(event.start, event.end);
  if (clause.verb === null) return !STATE.test(word);
  const verb = contains(clause.verb, event) || contains(event, clause.verb);
  const before = text.slice(
    Math.max(clause.start, Math.min(event.start, clause.verb.start) - 30),
    event.start,
  );
  if (BEFORE.test(before)) return false;
  // "has also signed", far from the beginning: what is known from before.
  if (!opening && !clause.reporting && PERFECT.test(text.slice(clause.start, clause.verb.start)))
    return false;
  if (quoted && !(verb && clause.tense === 'past' && clause.link === 'main')) return false;
  if (clause.tense === 'unreal' || (clause.link === 'relative' && !goesOn(clause))) return false;
  // What is said to have happened, and what came before or after what is told.
  if (clause.link === 'content' && clause.tense === 'past' && !clause.reporting) return false;
  if (/^(?:after|before|for|of|since|until)$/.test(clause.opener)) return false;
  if (verb) return clause.tense !== 'present' || clause.reporting || plain(clause);
  return !STATE.test(word) && !isBarePlural(text, event) && !AIMED.test(before);
}

/** "…, where he promised it": a relative clause that goes on telling. */
const goesOn = ({ tense, opener }: Clause): boolean =>
  tense === 'past' && /^(?:where|who|which)$/.test(opener);

/** A present tense that stands alone tells what is so on the day of writing. */
const plain = ({ link }: Clause): boolean => link === 'main' || link === 'coordinate';

/** "problems", "shortages" without an article: things of that kind, at any time. */
const isBarePlural = (text: string, { start, end }: Range): boolean =>
  /[a-z]s$/.test(text.slice(start, end)) &&
  !/\b(?:the|its|his|her|their|these|those|two|three|['’]s)\b[^.,;]{0,30}$/i.test(
    text.slice(Math.max(0, start - 40), start),
  );
