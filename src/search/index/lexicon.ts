import type { Token } from '../terms/token.ts';

/**
 * The words of the corpus, numbered, so that a hundred thousand passages stay small. A term has one or more
 * forms: "scrap" is written "scrap", "scraps", "scrapped".
 */
export interface Lexicon {
  /** The number of a term, or null when it occurs nowhere. */
  readonly term: (term: string) => number | null;
  /** The terms by number. */
  readonly terms: readonly string[];
  /** The forms by number, lower-cased. */
  readonly words: readonly string[];
  /** The number of each form's term. */
  readonly termOf: ArrayLike<number>;
}

/** A lexicon that is being made. */
export interface Numbering {
  /** The number of a form; new forms get the next one. */
  readonly form: (token: Pick<Token, 'term' | 'word'>) => number;
  readonly lexicon: Lexicon;
}

/** A lexicon whose terms and forms are numbered already. */
export function lexiconOf(
  terms: readonly string[],
  words: readonly string[],
  termOf: ArrayLike<number>,
): Lexicon {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return { terms, words, termOf, term: (term) => numbers.get(term) ?? null };
}

/** Numbers words in the order they are met. */
export function numbering(): Numbering {
  const terms: string[] = [];
  const words: string[] = [];
  const termOf: number[] = [];
  const numbers = new Map<string, number>();
  /** Nearly every word is a form of one term; "us" is one of "us" and of "US". */
  const forms = new Map<string, number[]>();
  const numberOf = (term: string): number => {
    const known = numbers.get(term);
    if (known !== undefined) return known;
    numbers.set(term, terms.length);
    return terms.push(term) - 1;
  };
  return {
    lexicon: { terms, words, termOf, term: (term) => numbers.get(term) ?? null },
    form({ term, word }) {
      const same = forms.get(word) ?? [];
      const known = same.find((form) => terms[termOf[form]!] === term);
      if (known !== undefined) return known;
      const form = words.push(word) - 1;
      termOf.push(numberOf(term));
      forms.set(word, [...same, form]);
      return form;
    },
  };
}
