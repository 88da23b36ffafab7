import { words } from '../../../grammar/words.ts';
import { SAY } from '../../../grammar/saying.ts';
import { found, type Clause, type Found, type Rule } from '../clause.ts';
import { quotes, type VerbForm } from '../../lexicon/verbs.ts';
import { WORKS } from '../../lexicon/works.ts';
import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { isSpeaker } from '../speaks.ts';
import { occasionOf } from '../between/occasion.ts';
import { extentRight } from '../extent/right.ts';
import { isMarkedAt, lowAt, type Unit } from '../unit.ts';
import { announcedIn } from './said-before/announced.ts';

/** Verbs whose "of", "for" or "about" opens what is said: "warned of", "called for", "insisted on". */
const WITH_PREPOSITION =
  /^(?:refer|warn|complain|call|insist|agree|protest|boast|brag|threaten|ask|joke|accuse|speak|talk|think|hope|want|worry|hint|push|plead|appeal|know|disagree)$/u;

/** Verbs that say nothing but that someone speaks; "with Boeing responding that" is another's. */
const PLAIN = SAY.difference(words('answer respond')).union(
  words('announce declare reiterate stress concede tweet'),
);
/** Verbs that say what somebody calls somebody else. */
const CALLS = /^(?:call|describe|label|brand|dub|term)$/u;
/** Verbs that take back what follows, or only hope for it. */
const DOUBTS = /^(?:deny|believe|hope|predict|propose|promise|speculate|estimate)$/u;

/** Whether a participle goes on with the words of a speaker already named: "she said, adding that …". */
function goesOn({ units, cue, cues }: Clause): boolean {
  if (cue.side !== 'shared' || !cue.sure || !PLAIN.has(cue.verb!.lemma)) return false;
  const main = cues.findLast(
    ({ first, side, source }) => first < cue.first && side === 'before' && source?.head === cue.source!.head,
  );
  // "she asks as a man walks in, saying": somebody else may say it.
  if (!main) return false;
  return !units
    .slice(main.last, cue.first)
    .some(
      ({ low }, i, all) =>
        /^(?:as|while|when)$/u.test(low) && all[i + 1]?.low !== 'well' && all[i + 1]?.kind !== 'quote',
    );
}

/**
 * Whether it is not sure that these are the subject's words: a denied cue, a participle or a subject that is
 * no speaker's word, and a clause after a verb that may mean something else.
 */
function isWeak(clause: Clause): boolean {
  const { units, cue, after } = clause;
  const { lemma, form, frames } = cue.verb!;
  const head = units[cue.source!.head]!;
  const vague = head.kind === 'word' && !PRONOUNS.has(head.low) && !isSpeaker(head);
  if (cue.negated || vague) return true;
  if (form === 'ing') return !(after.kind === 'clause' && goesOn(clause));
  const marked =
    (after.kind === 'quote' || after.kind === 'colon') && (quotes(cue.verb!) || CALLS.test(lemma));
  const speech = frames.has('said') && !frames.has('mind') && !DOUBTS.test(lemma);
  return !(marked || speech || PLAIN.has(lemma));
}

/** Whether somebody who is named calls something by words in marks: "Berg called the plan “a mess”". */
function calls({ units, cue, cues }: Clause, last: number): boolean {
  const head = units[cue.source!.head]!;
  // "with Berg calling the plan “a mess”"
  const finite = cue.verb!.form !== 'ing' || units[cue.source!.first - 1]?.low === 'with';
  const near = cue.side === 'before' && cue.sure && !cue.negated && finite;
  const one = cues.filter(({ first }) => first > cue.last && first < last).length === 0;
  return (
    near && one && CALLS.test(cue.verb!.lemma) && (head.person === true || /^(?:he|she)$/u.test(head.low))
  );
}

/** Whether words in marks are the title of a work named right before them. */
const isWork = (units: readonly Unit[], at: number): boolean =>
  WORKS.has(units[at - 1]?.low ?? '') || (units[at - 1]?.low === ',' && WORKS.has(units[at - 2]?.low ?? ''));

/** An infinitive stands within so many units of its verb. See docs/constants.md. */
const NEAR = 8;

/** Where the main clause begins behind an opening participle: "Citing “a precaution”, Airbus said". */
function beforeMain({ units, cue }: Clause): number {
  const { source, last } = cue;
  if (!source || cue.side !== 'shared' || source.first < last) return units.length;
  return units[source.first - 1]!.low === ',' ? source.first - 1 : source.first;
}

/** Whether what follows a cue in marks is a title, of what is said nothing: “Home”, "in his book, “The Long Way Home.”" */
function isTitle({ units, cue, after }: Clause): boolean {
  const unit = units[after.at];
  if (after.kind !== 'quote' || unit?.title !== true) return false;
  return (after.at === cue.last && unit.closes !== true) || isWork(units, after.at);
}

/** Whether a verb says something of its object, with words in marks in it or without. */
function hasObject({ units, after }: Clause, { frames }: VerbForm, marked: boolean): boolean {
  if (frames.has('object') || frames.has('mind')) return true;
  if (marked && (frames.has('said') || frames.has('marked'))) return true;
  // "encouraged his supporters to vote"
  return frames.has('infinitive') && units.slice(after.at, after.at + NEAR).some(({ low }) => low === 'to');
}

/** Whether a verb says something with a preposition: "complained of". */
const hasPreposition = (verb: VerbForm, marked: boolean): boolean =>
  WITH_PREPOSITION.test(verb.lemma) ||
  (marked && (verb.frames.has('object') || verb.frames.has('marked') || quotes(verb)));

/**
 * Whether a clause that only tells when somebody spoke seems to say what a colon announces behind it: "Berg made this
 * statement after Rusk announced the sale: “…”".
 */
const isOverColon = ({ units, cue, after }: Clause, last: number): boolean =>
  after.kind !== 'colon' &&
  occasionOf(units, cue) >= 0 &&
  units.some(({ low }, i) => i > after.at && i < last && low === ':' && isMarkedAt(units, i + 1));

function apply(clause: Clause): Found | null {
  const { units, cue, cues, after } = clause;
  if (cue.type !== 'verb' || !cue.verb || !cue.source || isTitle(clause)) return null;
  const later = cues.filter((other) => other.first > cue.last);
  const own = { cue, clause: after.kind === 'clause' };
  const until = (at: number): number => Math.min(extentRight(units, at, later, own), beforeMain(clause));
  const marked = units.slice(after.at, until(after.at)).some((unit) => unit.kind === 'quote' && !unit.title);
  switch (after.kind) {
    case 'quote':
    case 'colon':
    case 'clause':
    case 'infinitive': {
      const inner = announcedIn(units, after.at, until(after.at));
      if (inner)
        return found(clause, 'said-before', [[inner.at, inner.at + 1]], {
          weak: true,
          source: inner.source,
          relay: cue.source,
        });
      return found(clause, 'said-before', [[after.at, until(after.at)]], {
        weak: isWeak(clause) || isOverColon(clause, until(after.at)),
      });
    }
    case 'object': {
      if (!hasObject(clause, cue.verb, marked)) return null;
      // "what she described as “a small sum”"
      const at = after.at + Number(lowAt(units, after.at) === 'as' && isMarkedAt(units, after.at + 1));
      const weak = !(marked && calls(clause, until(at))) || isOverColon(clause, until(at));
      return found(clause, 'said-before', [[at, until(at)]], { weak });
    }
    case 'phrase':
      if (!/^(?:of|for|about|on|against|to|over|with)$/u.test(units[after.at]!.low)) return null;
      return hasPreposition(cue.verb, marked)
        ? found(clause, 'said-before', [[after.at + 1, until(after.at + 1)]], { weak: true })
        : null;
    default:
      return null;
  }
}

/** `Putin said that …`, `told reporters: “…”`, `called it a “disaster”`, `promised to go`. */
export const saidBefore: Rule = { name: 'said-before', apply };
