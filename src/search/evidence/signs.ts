import type { Range } from '../../corpus/span.ts';
import { asks } from '../asks.ts';
import { bearing } from '../bearing.ts';
import { mainVerbAt } from '../main-verb.ts';
import { ratio } from '../ratio.ts';
import type { Token } from '../terms/token.ts';
import { isAhead } from './ahead.ts';
import { runsIn, worthOf } from './align.ts';
import { contradictedIn } from './contradicted.ts';
import { NO_ROLES, type Roles, rolesIn } from './roles.ts';
import { shapeOf } from './shape.ts';
import { denies, isLight, isNumber, TURNING } from './small.ts';
import { type Same, type Unit, unitsOf } from './unit.ts';
import { isUntold } from './untold.ts';
import { isBeside, isCounted } from './wanted.ts';

/** A stretch of text with its content words. Offsets are UTF-16 into `text`. */
export interface Worded {
  readonly text: string;
  readonly range: Range;
  readonly tokens: readonly Token[];
}

/** What a sentence has and lacks of a question, word by word and in which order. */
export interface Signs extends Roles {
  /** Content words that neither the sentence nor, if they are names, the headline above it has; light ones aside. */
  readonly missing: number;
  readonly missingNames: number;
  /** Figures and words for numbers that the sentence lacks. */
  readonly missingNumbers: number;
  /** Small words that turn the sense and that the sentence lacks. */
  readonly missingSmall: number;
  /** Content words that the sentence has. */
  readonly met: number;
  /** How many words the question has. */
  readonly words: number;
  /** How much of what the question says the sentence has in one run, 0 to 1. */
  readonly run: number;
  /** Neighbouring words of the question between which the sentence has something else. */
  readonly contradicted: number;
  /** The question denies something. */
  readonly asksDenied: boolean;
  /** One of question and sentence denies what the other does not; that answers where yes or no is asked. */
  readonly denied: boolean;
  /** What is asked about is only wished or planned in the sentence. */
  readonly ahead: boolean;
  /** The question takes what it asks about as past. */
  readonly past: boolean;
  /** It is known what would answer, and near the words met there is nothing of that kind. */
  readonly nothingBeside: boolean;
  /** A day is asked for, and one stands near. */
  readonly dated: boolean;
  /** A number of things is asked for, and they are not counted. */
  readonly uncounted: boolean;
  /** "What *religion* were they": the noun is missing that should be said of them. */
  readonly kindMissing: boolean;
  readonly asksWho: boolean;
  /** The question word stands for what does something: "what influenced it". */
  readonly asksSubject: boolean;
  /** The question word stands last, or before the last word: "they financed what?" */
  readonly asksLast: boolean;
  readonly asksWhen: boolean;
  /** It is known what would answer, and nothing of that kind stands in the sentence. */
  readonly nothingOfKind: boolean;
  /** How many names the question has, and the share of them that the sentence itself has: all where there are none. */
  readonly names: number;
  readonly namesHere: number;
  /** Somebody's words are asked for, and the sentence has none of theirs. */
  readonly untold: boolean;
}

/** So many words before what was asked a denial may stand. See docs/constants.md. */
const BEFORE_RUN = 3;
/** Denials may stand in so many of the runs. */
const MAIN_RUNS = 2;
const PAST = /^(?:did|was|were|had)$/u;
const LAST = /\b(?:what|who|whom|which)\b[^a-z]*$|\bwhat \w+\W*$/iu;

/**
 * Compares a sentence with a question.
 * @param standsFor the terms that are taken for a term of the question
 * @param headline the terms of the headline above the sentence
 */
export function signsOf(
  asked: Worded,
  sentence: Worded,
  headline: ReadonlySet<string>,
  standsFor: (term: string) => readonly string[],
): Signs {
  const isMet = (terms: readonly string[], isHere: (term: string) => boolean): boolean =>
    terms.some((term) => [term, ...standsFor(term)].some(isHere));
  const same: Same = (one, other) =>
    one.content === other.content && isMet(one.terms, (term) => other.terms.includes(term));
  const question = unitsOf(asked.text, asked.range, asked.tokens);
  const said = unitsOf(sentence.text, sentence.range, sentence.tokens);
  const shape = shapeOf(question);
  const { build, yesNo, kind, rest } = shape;
  const isSaid = (unit: Unit): boolean => said.some((other) => same(unit, other));
  const isAbove = ({ terms }: Unit): boolean => isMet(terms, (term) => headline.has(term));
  const content = rest.filter((unit) => unit.content);
  const unsaid = content.filter((unit) => !isSaid(unit));
  const missing = unsaid.filter((unit) => (unit.name ? !isAbove(unit) : !isLight(unit.terms)));
  const small = rest.filter((unit) => !unit.content && TURNING.has(unit.word) && !isSaid(unit));
  const runs = runsIn(rest, said, same);
  const whole = rest.reduce((sum, unit) => sum + worthOf(unit), 0);
  const places = runs.slice(0, MAIN_RUNS).flatMap((run) => run.said);
  const [from, to] = places.length === 0 ? [0, 0] : [Math.min(...places), Math.max(...places)];
  const asksDenied = question.some(({ word }) => denies(word));
  const deniedHere = said.slice(Math.max(0, from - BEFORE_RUN), to + 1).some(({ word }) => denies(word));
  const answer = asks(asked.text);
  const answers = bearing(answer, asked.text, sentence.text, sentence.range);
  const beside = isBeside(answers, said, from, to);
  const verb = mainVerbAt(asked.text);
  const verbAt = question.findIndex(({ content: isContent, start }) => isContent && start === verb?.start);
  const named = content.filter(({ name }) => name);
  const counts = /\bhow (?:many|much)\b/iu.test(asked.text);
  return {
    ...(verbAt < 0 ? NO_ROLES : rolesIn(question, verbAt, said, sentence.text, sentence.range, same)),
    missing: missing.length,
    missingNames: missing.filter(({ name }) => name).length,
    missingNumbers: rest.filter((unit) => isNumber(unit.word) && !isSaid(unit)).length,
    missingSmall: small.length,
    met: content.length - unsaid.length,
    words: question.length,
    run: ratio(runs[0]?.worth ?? 0, whole),
    contradicted: contradictedIn(question, said, shape, same),
    asksDenied,
    denied: asksDenied !== deniedHere && (asksDenied || !yesNo),
    ahead: isAhead(question, said, same),
    past: question.some(({ word }) => PAST.test(word)),
    nothingBeside: answer !== 'other' && !beside,
    dated: answer === 'when' && beside,
    uncounted: counts && kind !== null && !isCounted(kind, said, same),
    kindMissing: build === 'be' && kind !== null && !isSaid(kind),
    asksWho: answer === 'who',
    asksSubject: build === 'subject',
    asksLast: LAST.test(asked.text),
    asksWhen: answer === 'when',
    nothingOfKind: answer !== 'other' && answers.length === 0,
    names: named.length,
    namesHere: named.length === 0 ? 1 : named.filter(isSaid).length / named.length,
    untold: isUntold(question, said, sentence.text.slice(sentence.range.start, sentence.range.end), same),
  };
}
