import { found, type Clause, type Found, type Rule } from '../clause.ts';
import { quotes } from '../../lexicon/verbs.ts';
import { extentRight } from '../extent.ts';

/** Verbs whose "of", "for" or "about" opens what is said: "warned of", "called for", "insisted on". */
const WITH_PREPOSITION =
  /^(?:refer|warn|complain|call|insist|agree|protest|boast|brag|threaten|ask|joke|accuse|speak|talk|think|hope|want|worry|hint|push|plead|appeal|know|disagree)$/u;

/** An infinitive stands within so many units of its verb. */
const NEAR = 8;

function apply(clause: Clause): Found | null {
  const { units, cue, cues, after } = clause;
  if (cue.type !== 'verb' || !cue.verb || !cue.source) return null;
  const { frames, lemma } = cue.verb;
  const later = cues.filter((other) => other.first > cue.last);
  const own = { cue, clause: after.kind === 'clause' };
  const until = (at: number): number => extentRight(units, at, later, own);
  const marked = units.slice(after.at, until(after.at)).some((unit) => unit.kind === 'quote');
  const title = after.kind === 'quote' && units[after.at]!.title === true && after.at === cue.last;
  if (title && units[after.at]!.closes !== true) return null;
  // "encouraged his supporters to vote"
  const toAct =
    frames.has('infinitive') && units.slice(after.at, after.at + NEAR).some(({ low }) => low === 'to');
  switch (after.kind) {
    case 'quote':
    case 'colon':
    case 'clause':
    case 'infinitive':
      return found(clause, 'said-before', [[after.at, until(after.at)]], { weak: cue.negated });
    case 'object':
      return frames.has('object') || frames.has('mind') || (frames.has('said') && marked) || toAct
        ? found(clause, 'said-before', [[after.at, until(after.at)]], { weak: true })
        : null;
    case 'phrase':
      if (!/^(?:of|for|about|on|against|to|over|with)$/u.test(units[after.at]!.low)) return null;
      return WITH_PREPOSITION.test(lemma) || (marked && (frames.has('object') || quotes(cue.verb)))
        ? found(clause, 'said-before', [[after.at + 1, until(after.at + 1)]], { weak: true })
        : null;
    default:
      return null;
  }
}

/** `Putin said that …`, `told reporters: “…”`, `called it a “disaster”`, `promised to go`. */
export const saidBefore: Rule = { name: 'said-before', apply };
