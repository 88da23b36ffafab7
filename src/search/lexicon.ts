import type { Token } from './terms/token.ts';

/**
 * The words of the corpus, numbered, so that a hundred thousand passages stay small. A term has one or more
 * forms: "scrap" is written "scrap", "scraps", "scrapped".
 */
export interface Lexicon {
  /** The number of a form; new forms get the next one. */
  form(token: Token): number;
  /** The number of a term, or null when it occurs nowhere. */
  term(term: string): number | null;
  /** The terms by number. */
  readonly terms: readonly string[];
  /** The forms by number, lower-cased. */
  readonly words: readonly string[];
  /** The number of each form's term. */
  readonly termOf: readonly number[];
  /** The forms of each term, in the order they were met. */
  readonly formsOf: readonly (readonly number[])[];
}

export function openLexicon(): Lexicon {
  const terms: string[] = [];
  const words: string[] = [];
  const termOf: number[] = [];
  const formsOf: number[][] = [];
  const numberOf = new Map<string, number>();
  const formIn = new Map<string, Map<string, number>>();
  const termNumber = (term: string): number => {
    const known = numberOf.get(term);
    if (known !== undefined) return known;
    numberOf.set(term, terms.length);
    formsOf.push([]);
    return terms.push(term) - 1;
  };
  return {
    terms,
    words,
    termOf,
    formsOf,
    term: (term) => numberOf.get(term) ?? null,
    form({ term, word }) {
      const forms = formIn.get(term) ?? new Map<string, number>();
      const known = forms.get(word);
      if (known !== undefined) return known;
      const number = words.push(word) - 1;
      const of = termNumber(term);
      termOf.push(of);
      formsOf[of]!.push(number);
      formIn.set(term, forms.set(word, number));
      return number;
    },
  };
}
