import { growing } from './growing.ts';
import type { Numbering } from './lexicon.ts';
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

/** Lays out articles; their words are numbered as they are met. */
export function placesOf(texts: readonly Text[], { form }: Numbering): Places {
  const [articles, sentences, numbers, starts, ends] = [
    growing(),
    growing(),
    growing(),
    growing(),
    growing(),
  ];
  const [words, forms, headlines, headlineForms] = [growing(), growing(), growing(), growing()];
  for (const [number, text] of texts.entries()) {
    const body = bodyOf(text);
    headlines.push(headlineForms.length);
    if (body.length > 0) for (const token of headlineTokens(text.article)) headlineForms.push(form(token));
    for (const paragraph of body) {
      articles.push(number);
      sentences.push(numbers.length);
      for (const passage of paragraph) {
        numbers.push(passage.sentence);
        starts.push(passage.start);
        ends.push(passage.end);
        words.push(forms.length);
        for (const token of passageTokens(passage)) forms.push(form(token));
      }
    }
  }
  headlines.push(headlineForms.length);
  sentences.push(numbers.length);
  words.push(forms.length);
  return {
    articles: articles.taken(),
    sentences: sentences.taken(),
    numbers: numbers.taken(),
    starts: starts.taken(),
    ends: ends.taken(),
    words: words.taken(),
    forms: forms.taken(),
    headlines: headlines.taken(),
    headlineForms: headlineForms.taken(),
  };
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
