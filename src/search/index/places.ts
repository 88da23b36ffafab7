import type { Article } from '../../corpus/article.ts';
import { type Growing, growing } from './growing.ts';
import type { Lexicon, Numbering } from './lexicon.ts';
import { bodyOf, headlineTokens, passageTokens, type Text } from '../passages.ts';

/**
 * Where the body paragraphs, sentences and words of a corpus stand: flat arrays, a fraction of what objects would
 * take. What starts somewhere ends where the next one starts, so those arrays have one number more.
 */
export interface Places {
  /** By paragraph: the number of its article. */
  readonly articles: Uint32Array;
  /** By paragraph: its first sentence. */
  readonly sentences: Uint32Array;
  /** By sentence: its index in the reading, and its offsets in the article's text. */
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** By sentence: its first word. */
  readonly words: Uint32Array;
  /** By word: the number of its form. */
  readonly forms: Uint32Array;
  /** By article: its headline's first word, and by word of the headlines the number of its form. */
  readonly headlines: Uint32Array;
  readonly headlineForms: Uint32Array;
}

/** Articles that were laid out before, perhaps among others. */
export interface Before {
  readonly places: Places;
  readonly lexicon: Lexicon;
  /** An article's number there; null for one that was not there. */
  readonly numberOf: (text: Text) => number | null;
}

/** The paragraphs of an article that are laid out. */
export type Bodies = typeof bodyOf;

/** What is gathered article by article. */
const gathering = () => ({
  articles: growing(),
  sentences: growing(),
  numbers: growing(),
  starts: growing(),
  ends: growing(),
  words: growing(),
  forms: growing(),
  headlines: growing(),
  headlineForms: growing(),
});
type Gathering = ReturnType<typeof gathering>;

/**
 * Lays out articles; their words are numbered as they are met.
 * @param before from which articles are taken that were laid out there; their words are numbered anew
 * @param bodies which paragraphs of those not taken from before are laid out; all when left out
 * @returns `known`: by sentence 1 more than its number there, or 0; `forms`: the same by form
 */
export function placesOf(
  texts: readonly Text[],
  { form }: Pick<Numbering, 'form'>,
  before: Before | null = null,
  bodies: Bodies = bodyOf,
): { readonly places: Places; readonly known: Uint32Array; readonly forms: readonly number[] } {
  const into = gathering();
  const known = growing();
  const forms: number[] = [];
  const again = before && takenFrom(before, form, forms);
  for (const [number, text] of texts.entries()) {
    into.headlines.push(into.headlineForms.length);
    const was = before?.numberOf(text) ?? null;
    if (again && was !== null) again(into, known, number, was);
    else lay(into, known, number, text.article, bodies(text), form);
  }
  into.headlines.push(into.headlineForms.length);
  into.sentences.push(into.numbers.length);
  into.words.push(into.forms.length);
  const taken = Object.entries(into).map(([name, gathered]) => [name, gathered.taken()]);
  return { places: Object.fromEntries(taken), known: known.taken(), forms };
}

function lay(
  into: Gathering,
  known: Growing,
  number: number,
  article: Article,
  body: ReturnType<Bodies>,
  form: Numbering['form'],
): void {
  if (body.length > 0) for (const token of headlineTokens(article)) into.headlineForms.push(form(token));
  for (const paragraph of body) {
    into.articles.push(number);
    into.sentences.push(into.numbers.length);
    for (const passage of paragraph) {
      into.numbers.push(passage.sentence);
      into.starts.push(passage.start);
      into.ends.push(passage.end);
      into.words.push(into.forms.length);
      known.push(0);
      for (const token of passageTokens(passage)) into.forms.push(form(token));
    }
  }
}

/** Takes articles from where they were laid out. @param forms takes 1 more than the number there of each form */
function takenFrom(
  { places, lexicon: { words, terms, termOf } }: Before,
  form: Numbering['form'],
  forms: number[],
) {
  const now: number[] = [];
  const numbered = (was: number): number => {
    const number = form({ word: words[was]!, term: terms[termOf[was]!]! });
    while (forms.length < number) forms.push(0);
    forms[number] = was + 1;
    return number;
  };
  const formNow = (was: number): number => (now[was] ??= numbered(was));
  const firsts = firstParagraphs(places);
  return (into: Gathering, known: Growing, number: number, was: number): void => {
    for (let at = places.headlines[was]!; at < places.headlines[was + 1]!; at++)
      into.headlineForms.push(formNow(places.headlineForms[at]!));
    for (let paragraph = firsts[was]!; paragraph < firsts[was + 1]!; paragraph++) {
      into.articles.push(number);
      into.sentences.push(into.numbers.length);
      for (const sentence of sentencesOf(places, paragraph)) {
        into.numbers.push(places.numbers[sentence]!);
        into.starts.push(places.starts[sentence]!);
        into.ends.push(places.ends[sentence]!);
        into.words.push(into.forms.length);
        known.push(sentence + 1);
        for (const one of formsIn(places, sentence)) into.forms.push(formNow(one));
      }
    }
  };
}

/** By article: its first paragraph, or where it would be; one number more at the end. */
export function firstParagraphs({ articles, headlines }: Places): Uint32Array {
  const firsts = new Uint32Array(headlines.length);
  for (const article of articles) firsts[article + 1]!++;
  for (let article = 1; article < firsts.length; article++) firsts[article]! += firsts[article - 1]!;
  return firsts;
}

/** The sentences of a paragraph. */
export function sentencesOf({ sentences }: Places, paragraph: number): number[] {
  const all: number[] = [];
  const end = sentences[paragraph + 1]!;
  for (let sentence = sentences[paragraph]!; sentence < end; sentence++) all.push(sentence);
  return all;
}

/** The forms of a sentence. */
export const formsIn = ({ words, forms }: Places, sentence: number): Uint32Array =>
  forms.subarray(words[sentence], words[sentence + 1]);

/** The forms of the headline above a paragraph. */
export function headlineOf({ articles, headlines, headlineForms }: Places, paragraph: number): Uint32Array {
  const article = articles[paragraph]!;
  return headlineForms.subarray(headlines[article], headlines[article + 1]);
}

/** By sentence: the paragraph it stands in. */
export function paragraphsOf({ articles, sentences, numbers }: Places): Uint32Array {
  const paragraphs = new Uint32Array(numbers.length);
  for (let paragraph = 0; paragraph < articles.length; paragraph++)
    paragraphs.fill(paragraph, sentences[paragraph], sentences[paragraph + 1]);
  return paragraphs;
}
