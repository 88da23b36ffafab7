import { type Postings, postingsOf } from '../engine/postings.ts';
import type { Meaning } from '../meaning.ts';
import type { Text } from '../passages.ts';
import { type Beside, GONE, numberAt } from './beside.ts';
import { familyRows } from './family.ts';
import { rowOf } from './families.ts';
import { type Gone, goneFrom, without } from './gone.ts';
import { addPassages, type Laid, termsOf } from './lay-out.ts';
import { numbering } from './lexicon.ts';
import { lexiconBeside } from './lexicon-beside.ts';
import { formsIn, type Places, placesOf } from './places.ts';
import { appended } from './room.ts';
import { sensesOf } from './senses.ts';

/**
 * Lays out articles of which nearly all are laid out already: only what is new is looked at, and is put behind the rest. Whatever
 * is searched for is found as if all had been laid out at once.
 * @param meaning the table with which they were laid out
 * @param before stays as it is
 * @param was by article: its place among those, rising; null for one that was not there
 */
export function grow(
  texts: readonly Text[],
  meaning: Meaning | null,
  before: Laid,
  was: readonly (number | null)[],
): Laid {
  const own = numbering();
  const fresh = placesOf(
    texts.filter((_, place) => was[place] === null),
    own,
  ).places;
  const gone = goneFrom(before, was);
  const { lexicon, formOf } = lexiconBeside(without(before, gone), own.lexicon);
  const places = placesBeside(before.places, fresh, formOf);

  const known = before.lexicon.words.length;
  const rows: number[] = [];
  const starts: number[] = [];
  for (let form = known; form < lexicon.words.length; form++) {
    const term = lexicon.terms[lexicon.termOf[form]!]!;
    if (meaning) rows.push(...familyRows(lexicon.words[form]!, term, meaning));
    starts.push(before.families.rows.length + rows.length);
  }
  const families = {
    starts: appended(before.families.starts, starts),
    rows: appended(before.families.rows, rows),
  };

  const sentences = before.places.numbers.length;
  const rowsAt = (sentence: number): number[] =>
    Array.from(formsIn(places, sentences + sentence), (form) => rowOf(families, form)).filter(
      (row) => row !== null,
    );
  const senses = meaning && before.senses && sensesOf(fresh.numbers.length, rowsAt, meaning);
  const counts = new Uint32Array(lexicon.terms.length);
  counts.set(before.passagesWith);
  for (const { sentences: from } of gone)
    addPassages(counts, before.places, before.lexicon, from.start, from.end, -1);
  addPassages(counts, places, lexicon, sentences, places.numbers.length, 1);
  return {
    places,
    lexicon,
    families,
    senses: senses && {
      signs: appended(before.senses.signs, senses.signs),
      lengths: appended(before.senses.lengths, senses.lengths),
    },
    postings: before.postings,
    passagesWith: counts,
    beside: besideOf(before, was, { places, lexicon }, gone),
  };
}

/** Places with those of other articles behind them. @param formOf the numbers of the forms of these */
function placesBeside(before: Places, fresh: Places, formOf: Uint32Array): Places {
  const many = before.headlines.length - 1;
  /** What starts somewhere ends where the next one starts: the last end is there already. */
  const started = (name: 'sentences' | 'words' | 'headlines', by: number): Uint32Array =>
    appended(
      before[name],
      fresh[name].subarray(1).map((one) => one + by),
    );
  const own = (forms: Uint32Array): Uint32Array => forms.map((form) => formOf[form]!);
  return {
    articles: appended(
      before.articles,
      fresh.articles.map((article) => article + many),
    ),
    sentences: started('sentences', before.numbers.length),
    numbers: appended(before.numbers, fresh.numbers),
    starts: appended(before.starts, fresh.starts),
    ends: appended(before.ends, fresh.ends),
    words: started('words', before.forms.length),
    forms: appended(before.forms, own(fresh.forms)),
    headlines: started('headlines', before.headlineForms.length),
    headlineForms: appended(before.headlineForms, own(fresh.headlineForms)),
  };
}

function besideOf(
  before: Laid,
  was: readonly (number | null)[],
  now: Pick<Laid, 'places' | 'lexicon'>,
  gone: readonly Gone[],
): Beside {
  let next = before.places.headlines.length - 1;
  const numbers = Uint32Array.from(was, (place) => (place === null ? next++ : numberAt(before, place)));
  const places = new Int32Array(next).fill(GONE);
  for (let place = 0; place < numbers.length; place++) places[numbers[place]!] = place;
  const lost = new Map(before.beside?.lost);
  for (const { paragraphs } of gone)
    for (let paragraph = paragraphs.start; paragraph < paragraphs.end; paragraph++)
      for (const term of new Set(termsOf(before, paragraph))) lost.set(term, (lost.get(term) ?? 0) + 1);
  const first = before.beside?.first ?? before.places.articles.length;
  return { numbers, places, lost, first, postings: postingsFrom(now, first) };
}

/** The postings of the paragraphs from some on. */
function postingsFrom(laid: Pick<Laid, 'places' | 'lexicon'>, first: number): Postings {
  const many = laid.places.articles.length - first;
  const postings = postingsOf(Array.from({ length: many }, (_, i) => termsOf(laid, first + i)));
  return { ...postings, documents: postings.documents.map((document) => document + first) };
}
