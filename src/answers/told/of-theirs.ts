import { AUXILIARIES } from '../../grammar/auxiliaries.ts';
import { CONJUNCTIONS } from '../../grammar/conjunctions.ts';
import { PREPOSITIONS } from '../../grammar/prepositions.ts';
import { THIRD_PERSON } from '../../grammar/pronouns.ts';
import { words as wordList } from '../../grammar/words.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import type { AskedWord, Hit } from '../../search/found.ts';
import { isOnePerson } from '../../text/lexicon/persons.ts';
import { scene } from '../../text/dates/attach/scene.ts';
import { clauseOf } from '../../text/dates/clauses/clause-at.ts';
import type { Clause } from '../../text/dates/clauses/clause.ts';
import type { Reading } from '../../text/reading.ts';
import { tokens, type Token } from '../../text/tokens.ts';
import { NAME } from '../when-ways.ts';

/** So many words may stand between "of" and a name, or between "’s" and whose it is: "of the late party founder Ola Berg". */
const FAR = 5;
const WHOSE = wordList('of for to');
const FAMILY = wordList('family relatives parents children siblings');
const WHO = THIRD_PERSON.union(wordList('who whom'));

/** Whether a word is for a person or for several: "aide", "lawyers", "family". */
function isForPersons({ low, kind }: Token): boolean {
  if (kind !== 'word') return false;
  return [low, low.replace(/s$/u, ''), low.replace(/ies$/u, 'y'), low.replace(/men$/u, 'man')].some(
    (one) => isOnePerson(one) || FAMILY.has(one),
  );
}

const isEnd = ({ kind, low }: Token): boolean =>
  kind !== 'word' || AUXILIARIES.has(low) || CONJUNCTIONS.has(low) || PREPOSITIONS.has(low);

/** The word for whoever is somebody's: "aide" of "an aide to minister Eva Dahl", "wife" of "Tom Lee’s late wife". */
function whoIsTheirs(words: readonly Token[], first: number, last: number): Token | null {
  if (/^['’]s$/u.test(words[last + 1]?.low ?? '')) {
    const rest = words.slice(last + 2, last + 2 + FAR);
    const end = rest.findIndex(isEnd);
    const theirs = (end === -1 ? rest : rest.slice(0, end)).find(isForPersons);
    if (theirs !== undefined) return theirs;
  }
  for (let at = first - 1; at > Math.max(0, first - 1 - FAR - 1); at--) {
    const word = words[at]!;
    if (WHOSE.has(word.low)) return isForPersons(words[at - 1]!) ? words[at - 1]! : null;
    // "the president of the United States Joe Roe" is himself president.
    if (isEnd(word) || (at === first - 1 && word.capital && !isForPersons(word))) return null;
  }
  return null;
}

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
 * @param words of the question
 */
export function ofTheirs(words: readonly AskedWord[]): (hit: Hit, reading: Reading) => boolean {
  const isAsked = words.some(
    ({ text }) => !NAME.test(text) && tokens(text, { start: 0, end: text.length }).some(isForPersons),
  );
  return (hit, reading) => {
    if (isAsked) return false;
    const names = namesIn(hit, reading);
    if (names.length === 0) return false;
    const { article } = hit.passage;
    const cut = tokens(article.text, hit.passage);
    const told = hit.matched.flatMap(({ asked, at }) => (NAME.test(asked) ? [] : at));
    const { clauses } = scene(article.text, hit.passage, reading.timexes);
    return names.every((name) => {
      if (isInRelative(clauses, name, told)) return true;
      const first = cut.findIndex(({ end }) => end > name.start);
      const last = cut.findLastIndex(({ start }) => start < name.end);
      const theirs = whoIsTheirs(cut, first, last);
      if (theirs === null || told.some((one) => overlaps(one, theirs))) return false;
      const end = Math.max(name.end, ...told.map((one) => one.start));
      return !cut.some((word) => word.start >= name.end && word.end <= end && WHO.has(word.low));
    });
  };
}
