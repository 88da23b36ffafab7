import { THIRD_PERSON } from '../../grammar/pronouns.ts';
import { words as wordList } from '../../grammar/words.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import type { Reading } from '../../text/reading.ts';
import { tokens } from '../../text/tokens.ts';
import { once } from '../once.ts';
import { NAME } from '../when-ways.ts';
import { askedOf, hasAsked, isOfOwner } from './asked-of.ts';
import { isForPersons, whoseAt } from './theirs.ts';

const WHO = THIRD_PERSON.union(wordList('who whom'));

/** Where a sentence names a person that was asked for, as fully as it does anywhere. */
function namesIn(hit: Hit, reading: Reading): Range[] {
  const { passage, matched } = hit;
  const asked = matched.filter(({ asked: word }) => NAME.test(word));
  const all = reading.people
    .filter(({ kind }) => kind === 'person')
    .flatMap(({ mentions }) => mentions)
    .filter((one) => overlaps(one, passage))
    .map((range) => ({
      range,
      size: asked.filter(({ at }) => at.some((one) => overlaps(one, range))).length,
    }))
    .filter(({ size }) => size > 0);
  const most = Math.max(...all.map(({ size }) => size));
  return all.flatMap(({ range, size }) => (size === most ? [range] : []));
}

/** Whether a name stands only in a clause that says who somebody is, and all else that was met above it: "The man who shot Leo Roe was jailed". */
function isInRelative(clauses: readonly Clause[], name: Range, told: readonly Range[]): boolean {
  const { link, parent } = clauses[clauseOf(clauses, name)]!;
  const verb = parent === null ? null : clauses[parent]!.verb;
  return link === 'relative' && verb !== null && told.length > 0 && told.every((one) => overlaps(one, verb));
}

/**
 * Whether a passage names a person who was asked for only to say whose somebody else is, who does it or has it done: "an aide to Eva Dahl
 * was arrested", asked when she was. Not where the question has a word for such a person itself, nor where "he" or "who" may be the one.
 * Or the other way round: a passage on Eva Dahl that has no word for the aide who was asked for.
 * @param words of the question
 */
export function ofTheirs(
  words: readonly AskedWord[],
  question: string,
): (hit: Hit, reading: Reading) => boolean {
  const theirs = askedOf(question);
  const isAsked = words.some(
    ({ text }) => !NAME.test(text) && tokens(text, { start: 0, end: text.length }).some(isForPersons),
  );
  return (hit, reading) => {
    const { article } = hit.passage;
    const parts = once(() => scene(article.text, hit.passage, reading.timexes));
    if (theirs?.person === true && (!hasAsked(hit, theirs) || isOfOwner(hit, parts(), theirs))) return true;
    if (isAsked) return false;
    const names = namesIn(hit, reading);
    if (names.length === 0) return false;
    const told = hit.matched.flatMap(({ asked, at }) => (NAME.test(asked) ? [] : at));
    const { words: cut, clauses } = parts();
    return names.every((name) => {
      if (isInRelative(clauses, name, told)) return true;
      const other = whoseAt(cut, name);
      if (other === null || told.some((one) => overlaps(one, other))) return false;
      const end = Math.max(name.end, ...told.map((one) => one.start));
      return !cut.some((word) => word.start >= name.end && word.end <= end && WHO.has(word.low));
    });
  };
}
