import { merged, type Moved } from '../engine/merged.ts';
import { postingsOf } from '../engine/postings.ts';
import type { Meaning } from '../meaning.ts';
import type { Text } from '../passages.ts';
import { familyRows } from './family.ts';
import { type Families, rowOf } from './families.ts';
import { growing } from './growing.ts';
import { addPassages, type Laid, termsOf } from './lay-out.ts';
import { type Piece, piecesOf, placesIn, rangesIn, type Ranges } from './pieces.ts';
import { formsIn, placesOf } from './places.ts';
import { formsBeside, renumber } from './renumbered.ts';
import { type Senses, sensesOf, WIDE } from './senses.ts';

/** So much room is left for the rows of new words. */
const SPARE = 1024;

/**
 * Lays out articles of which nearly all are laid out already: those are copied as they lie, which takes a small part of
 * the time. It comes to what `layOut` does.
 * @param meaning the table with which they were laid out
 * @param was by article: its number among those, rising; null for one that was not there
 */
export function splice(
  texts: readonly Text[],
  meaning: Meaning | null,
  before: Laid,
  was: readonly (number | null)[],
): Laid {
  const fresh = texts.filter((_, article) => was[article] === null);
  const forms = formsBeside(before.lexicon);
  const sources = [before.places, placesOf(fresh, forms).places] as const;
  const pieces = piecesOf(was);
  const ranges = pieces.map(rangesIn(sources));
  const places = placesIn(sources, pieces, texts.length);
  const { lexicon, was: formWas, termWas } = renumber(before.lexicon, forms, places);

  const known = before.lexicon.words.length;
  const [starts, rows] = [growing(formWas.length + 1), growing(before.families.rows.length + SPARE)];
  for (const [form, old] of formWas.entries()) {
    starts.push(rows.length);
    if (old < known)
      for (let at = before.families.starts[old]!; at < before.families.starts[old + 1]!; at++)
        rows.push(before.families.rows[at]!);
    else if (meaning)
      for (const row of familyRows(lexicon.words[form]!, lexicon.terms[lexicon.termOf[form]!]!, meaning))
        rows.push(row);
  }
  starts.push(rows.length);
  const families: Families = { starts: starts.taken(), rows: rows.taken() };

  const moved: [Moved[], Moved[]] = [[], []];
  /** By paragraph and by sentence of the new articles: its number among all. */
  const [paragraphs, sentences]: [number[], number[]] = [[], []];
  let [paragraph, sentence] = [0, 0];
  for (const [i, { of }] of pieces.entries()) {
    const [from, end] = ranges[i]!.paragraphs;
    const [first, last] = ranges[i]!.sentences;
    moved[of].push({ from, end, to: paragraph });
    if (of === 1) {
      for (let at = from; at < end; at++) paragraphs.push(paragraph + at - from);
      for (let at = first; at < last; at++) sentences.push(sentence + at - first);
    }
    paragraph += end - from;
    sentence += last - first;
  }
  const more = postingsOf(paragraphs.map((number) => termsOf({ places, lexicon }, number)));
  const rowsAt = (number: number): number[] =>
    Array.from(formsIn(places, sentences[number]!), (form) => rowOf(families, form)).filter(
      (row) => row !== null,
    );
  const senses =
    meaning && before.senses
      ? sensesIn([before.senses, sensesOf(sentences.length, rowsAt, meaning)], pieces, ranges)
      : null;
  const counts = before.passagesWith.slice();
  let next = 0;
  for (const [i, { of }] of pieces.entries())
    if (of === 0) {
      const [from, end] = ranges[i]!.sentences;
      addPassages(counts, before.places, before.lexicon, next, from, -1);
      next = end;
    }
  addPassages(counts, before.places, before.lexicon, next, before.places.numbers.length, -1);
  const passagesWith = Uint32Array.from(termWas, (term) => (term < 0 ? 0 : counts[term]!));
  for (const [at, number] of sentences.entries())
    if (sentences[at - 1] !== number - 1) {
      let end = number;
      while (sentences[at + end - number] === end) end++;
      addPassages(passagesWith, places, lexicon, number, end, 1);
    }
  return {
    places,
    lexicon,
    families,
    senses,
    postings: merged(
      [
        { postings: before.postings, moved: moved[0], terms: termWas },
        {
          postings: more,
          moved: moved[1],
          terms: Int32Array.from(lexicon.terms.keys(), (term) => (term + 1 < more.starts.length ? term : -1)),
        },
      ],
      places.articles.length,
      lexicon.terms.length,
    ),
    passagesWith,
  };
}

/** What the sentences of two sources mean, as one. */
function sensesIn(
  sources: readonly [Senses, Senses],
  pieces: readonly Piece[],
  ranges: readonly Ranges[],
): Senses {
  const many = ranges.reduce((sum, { sentences: [from, end] }) => sum + end - from, 0);
  const [signs, lengths] = [new Uint32Array(many * WIDE), new Float32Array(many)];
  let at = 0;
  for (const [i, { of }] of pieces.entries()) {
    const { signs: own, lengths: long } = sources[of];
    const [from, end] = ranges[i]!.sentences;
    signs.set(own.subarray(from * WIDE, end * WIDE), at * WIDE);
    lengths.set(long.subarray(from, end), at);
    at += end - from;
  }
  return { signs, lengths };
}
