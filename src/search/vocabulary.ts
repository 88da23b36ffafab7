import type { Unit } from './passages.ts';

/** A term of the corpus. */
export interface Known {
  readonly term: string;
  /** In how many passages it stands. */
  readonly occurrences: number;
  /** The forms it is written in, lower-cased, commonest first. */
  readonly words: readonly string[];
}

/** Every term of the corpus, by term. */
export type Vocabulary = ReadonlyMap<string, Known>;

/** Gathers the terms of all passages, with the forms they are written in. */
export function vocabularyOf(units: readonly Unit[]): Vocabulary {
  const passages = new Map<string, number>();
  const forms = new Map<string, Map<string, number>>();
  for (const { tokens } of units) {
    for (const term of new Set(tokens.map((token) => token.term)))
      passages.set(term, (passages.get(term) ?? 0) + 1);
    for (const { term, word } of tokens) {
      const of = forms.get(term) ?? new Map<string, number>();
      forms.set(term, of.set(word, (of.get(word) ?? 0) + 1));
    }
  }
  return new Map(
    Array.from(passages, ([term, occurrences]) => {
      const words = [...forms.get(term)!].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
      return [term, { term, occurrences, words: words.map(([word]) => word) }];
    }),
  );
}
