import { oneOf } from '../../grammar/one-of.ts';
import { QUESTION_WORDS } from '../../grammar/conjunctions.ts';
import { FIRST_VERB } from '../../search/question-words.ts';
import { isSpeaker } from './known-name.ts';

/** Where a question names who it asks about: behind its first verb. */
const VERB = new RegExp(String.raw`^(?:\p{L}+ ){0,2}?${FIRST_VERB}(?:n['’]t)? `, 'iu');
const RUN = /^\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}(?=[ ?]|$)/u;
/** A question's matter, to its end. */
const MATTER = /( (?:about|on|regarding|concerning) )([^?]+)(?=\??$)/u;
const TIME =
  /(?:^| )(?:in|since|before|after|during|between|on|until) (?:\p{L}+ |\d{1,2} ){0,3}(?:\d{4})(?: and \d{4})?(?=\??$)/u;

const joined = (text: string, more: string): string =>
  text.endsWith('?') ? `${text.slice(0, -1).trimEnd()} ${more}?` : `${text} ${more}`;

/** The name at the beginning of some words: as it is written, or one of somebody who is quoted. */
function subjectOf(text: string, speakers: readonly string[]): string | null {
  const [run] = RUN.exec(text) ?? [];
  if (run !== undefined) return run;
  const words = text.replace(/\?$/u, '').split(' ').slice(0, 4);
  const known = words.map((_, i) => words.slice(0, words.length - i).join(' '));
  return known.find((name) => isSpeaker(name, speakers)) ?? null;
}

/** The question with another name in the place of the one it asks about; null where it is not plain which that is. */
export function withName(question: string, name: string, speakers: readonly string[]): string | null {
  const before = VERB.exec(question)?.[0] ?? null;
  const subject = before === null ? null : subjectOf(question.slice(before.length), speakers);
  if (before !== null && subject !== null)
    return `${before}${name}${question.slice(before.length + subject.length)}`;
  const runs = [...question.matchAll(/\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3}/gu)];
  const known = runs.filter(([run]) => isSpeaker(run, speakers));
  const [one] = known;
  if (known.length !== 1 || !one) return null;
  return `${question.slice(0, one.index)}${name}${question.slice(one.index + one[0].length)}`;
}

/** The question about another matter. */
export const withMatter = (question: string, matter: string): string =>
  MATTER.test(question)
    ? question.replace(MATTER, (_whole, about: string) => `${about}${matter}`)
    : joined(question, `about ${matter}`);

/** Whether a question says what it is about. */
export const hasMatter = (question: string): boolean => MATTER.test(question);

/** The question of another time. */
export const withTime = (question: string, time: string): string => {
  const end = question.endsWith('?') ? '?' : '';
  return `${question.replace(TIME, '').replace(/\?$/u, '').trimEnd()} ${time}${end}`;
};

const ASKS = new RegExp(
  String.raw`^(?:so |and )?${oneOf(QUESTION_WORDS)}\b(?: (?:did|does|do|has|have|had))?\s*`,
  'iu',
);

/** What a question is about, for asking of its day: without what asks. */
export const matterOf = (question: string): string =>
  question
    .replace(ASKS, '')
    .replace(/^(?:did|does|do|has|have|had|is|was|were|are)\s+/iu, '')
    .replace(/[\s?.!]+$/u, '');
