import { PRONOUNS } from '../../../grammar/pronouns.ts';
import { ANY_DO, ANY_HAVE, FINITE_BE } from '../../../grammar/auxiliaries.ts';
import type { Range } from '../../../corpus/span.ts';
import type { Token } from '../../tokens.ts';
import { DETERMINERS } from '../../../grammar/determiners.ts';
import type { Link } from './clause.ts';
import { BEFORE_NOUNS, IMPLICATIVE, RAISING } from './lexicon.ts';
import { isDescribing } from './describing.ts';
import { isBorder, opening } from './opening.ts';
import { isParted } from './parted.ts';
import { isBareParticiple, isReducible, isReporting, verbForm, type VerbForm } from './verbs.ts';

/** A stretch between two borders, before those without a verb join their neighbours. Token indices, half-open. */
export interface Segment {
  from: number;
  to: number;
  link: Link;
  verb: number | null;
  form: VerbForm | null;
  /** Where its own words begin; after a subject that belongs to a later clause. */
  own?: number;
  /** What stands before it: a sign, a subordinator, nothing. */
  opener: string;
}

/** Cuts a sentence at its borders. `times` are ranges of tokens that belong to a time expression and cut nothing. */
export function segments(words: readonly Token[], inTime: (at: Range) => boolean): Segment[] {
  const found: Segment[] = [];
  let current: Segment = { from: 0, to: 0, link: 'main', verb: null, form: null, opener: '' };
  /** Whether a clause that something may hang on has been cut. */
  let governed = false;
  const close = (at: number, next: number, link: Link, opener: string): void => {
    current.to = at;
    if (!governed && isDescribing(words, current, found.at(-1))) current.link = 'relative';
    if (current.to > current.from) found.push(current);
    governed ||= current.verb !== null && current.link !== 'relative' && current.form !== 'infinitive';
    current = { from: next, to: next, link, verb: null, form: null, opener };
  };
  words.forEach((word, i) => {
    if (inTime(word)) return;
    if (word.kind === 'sign') {
      if (isBorder(words, i)) close(i, i + 1, 'main', word.low);
      return;
    }
    const fresh = i === current.from;
    const opens = opening(words, i, current, inTime);
    if (opens !== null) {
      if (fresh) {
        current.link = opens;
        current.opener = word.low;
      } else close(i, i, opens, word.low);
      return;
    }
    const form = verbForm(words, i);
    if (form === null) return;
    if (isPlanned(words, i)) [current.verb, current.form] = [i, 'modal'];
    else if (form === 'infinitive') infinitive(words, i);
    else if (form === 'gerund') gerund(words, i);
    else if (current.verb === null || i > current.verb)
      take(words, i, isSplit(words, i, form) ? 'participle' : form);
  });
  close(words.length, words.length, 'main', '');
  return found;

  /** "was in March passed": a time stands between what helps a verb and the verb. */
  function isSplit(all: readonly Token[], i: number, form: VerbForm): boolean {
    return form === 'past' && current.verb !== null && isParted(all, current.from, current.verb, i, inTime);
  }

  function infinitive(all: readonly Token[], i: number): void {
    // "is expected to discuss": what is told of is the discussing, and it is to come.
    if (current.verb !== null && isRaised(all, i, current.verb)) {
      [current.verb, current.form] = [i, 'modal'];
      return;
    }
    const governor = current.verb === null ? '' : (all[current.verb]?.low ?? '');
    if (!IMPLICATIVE.has(governor) && i > 1) close(i - 1, i - 1, 'infinitive', 'to');
    if (current.verb === null) [current.verb, current.form] = [i, 'infinitive'];
  }

  function gerund(all: readonly Token[], i: number): void {
    const before = all[i - 1]?.low ?? '';
    const fresh = i === current.from;
    if (!fresh && !/^(?:by|after|before|while|without|since|when)$/.test(before)) return;
    if (!fresh) close(i, i, 'participle', before);
    current.link = 'participle';
    [current.verb, current.form] = [i, 'gerund'];
  }

  function participle(all: readonly Token[], i: number): void {
    // "disbanded with its members having quarrelled": told beside what the clause tells of.
    if (current.verb !== null && i > current.verb + 1 && all[i - 1]?.low === 'having') return;
    if (current.verb === null && i === current.from && current.opener === ',') current.link = 'participle';
    const auxiliary = current.verb === null ? 'had' : (all[current.verb]?.low ?? '');
    const perfect = ANY_HAVE.has(auxiliary);
    if (perfect && current.form !== 'modal') current.form = 'past';
    current.verb = i;
  }

  /** Makes a finite verb (or the participle that completes it) the segment's, cutting when it has one already. */
  function take(all: readonly Token[], i: number, form: VerbForm): void {
    if (form === 'participle') {
      participle(all, i);
      return;
    }
    const head = form === 'modal' || ANY_DO.has(all[i]?.low ?? '') ? supported(all, i) : i;
    if (current.verb === null) {
      [current.verb, current.form] = [head, form];
      if (form === 'past' && isAside(all, i)) current.link = 'participle';
      return;
    }
    cut(all, current.verb, i);
    [current.verb, current.form] = [head, form];
  }

  /** Cuts a segment that has a verb before another: where, and what the second part is to the first. */
  function cut(all: readonly Token[], at: number, i: number): void {
    const bareRelative = relativeAt(all, at, i);
    if (bareRelative !== null) close(bareRelative, bareRelative, 'relative', 'bare');
    else if (isSaid(all, at, i)) {
      const begins = saidFrom(all, at, i);
      close(begins, begins, 'content', 'said');
    } else if (i - 1 > current.from && PRONOUNS.has(all[i - 1]?.low ?? ''))
      close(i - 1, i - 1, 'content', 'he');
    else if (isReducible(all, i) && !isBareParticiple(all, at)) close(i, i, 'relative', 'reduced');
    else {
      // "The deal announced on Monday | was approved": the first of two verbs only describes the subject.
      if (current.link === 'main' && isReducible(all, at)) current.link = 'relative';
      close(i, i, 'main', 'resumed');
    }
  }

  /** Whether the second of two verbs tells what the first says; "announced on Monday | was approved" has no subject for it. */
  function isSaid(all: readonly Token[], at: number, i: number): boolean {
    if (!isReporting(all[at]?.low ?? '')) return false;
    const bare = all
      .slice(at + 1, i)
      .every((word) => inTime(word) || /^(?:on|in|at|late|early|last)$/.test(word.low));
    return !(bare && isReducible(all, at));
  }

  /** "said | the decision was": what is said begins after the verb and its own date. */
  function saidFrom(all: readonly Token[], at: number, i: number): number {
    const dated = all.findLastIndex((word, j) => j > at && j < i && inTime(word));
    if (dated > 0 && dated + 1 < i && isSubject(all[dated + 1]!)) return dated + 1;
    let begins = at + 1;
    while (begins < i && isDated(all, begins)) begins++;
    const before = all[begins - 1]!;
    return begins < i && /^(?:on|in)$/.test(before.low) ? begins - 1 : begins;
  }

  function isDated(all: readonly Token[], at: number): boolean {
    if (inTime(all[at]!)) return true;
    return /^(?:on|in|late|early|last)$/.test(all[at]!.low) && inTime(all[at + 1]!);
  }

  function isAside(all: readonly Token[], i: number): boolean {
    return (
      // "Ms Roe, who had run it, resigned": what waits for its verb is no clause yet.
      i === current.from && governed && (all[i]?.low ?? '').endsWith('ed') && current.opener === ','
    );
  }
}

/** "announced online on Tuesday | there were": what is said begins behind the day of its saying. */
const isSubject = ({ low, capital }: Token): boolean =>
  capital || low === 'there' || PRONOUNS.has(low) || DETERMINERS.has(low);

/** "was to have opened on Friday": what was planned did not happen. */
const isPlanned = (words: readonly Token[], i: number): boolean =>
  words[i]!.low === 'have' && words[i - 1]?.low === 'to' && isFiniteBe(words[i - 2]?.low ?? '');

/** Whether an infinitive is what its clause tells of: "is expected to discuss", "is to begin". */
const isRaised = (words: readonly Token[], i: number, verb: number): boolean =>
  RAISING.has(words[i - 2]?.low ?? '') || (verb === i - 2 && isFiniteBe(words[verb]?.low ?? ''));

const isFiniteBe = (low: string): boolean => FINITE_BE.has(low) || low === "'re" || low === "'m";

/** The verb that a modal or *do* supports: the first word after it that is no adverb. */
function supported(words: readonly Token[], i: number): number {
  for (let j = i + 1; j < words.length && j <= i + 4; j++) {
    const low = words[j]?.low ?? '';
    if (
      /ly$|^(?:not|also|have|been|never|still|now|then|even|only|soon|once|first|last|long|later|always|often)$/.test(
        low,
      )
    )
      continue;
    if (low !== 'be') return j;
    return verbForm(words, j + 1) === 'participle' || (words[j + 1]?.low ?? '').endsWith('ing') ? j + 1 : j;
  }
  return i;
}

/** "as proposed by the envoy in a plan | the council is to discuss": a noun and then another's beginning, after "by". */
function relativeAt(all: readonly Token[], at: number, i: number): number | null {
  if (all[at + 1]?.low !== 'by') return null;
  for (let j = i - 1; j > at + 2; j--) {
    if (all[j]!.kind === 'sign') return null;
    if (/^(?:the|a|an)$/.test(all[j]!.low)) return BEFORE_NOUNS.has(all[j - 1]!.low) ? null : j;
  }
  return null;
}
