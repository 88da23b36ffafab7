import type { AskedFor } from '../check/asked-for.ts';

/** What a question asks for, as its form alone tells. */
export type Way =
  | { readonly kind: 'quote'; readonly speaker: string; readonly about: string }
  /** Quotations are asked for, if that is a name: "price quotes". */
  | { readonly kind: 'perhaps'; readonly speaker: string; readonly about: string }
  /** Perhaps somebody's words, perhaps only a topic: who is quoted here decides. */
  | { readonly kind: 'topic'; readonly speaker: string; readonly about: string }
  | { readonly kind: 'when'; readonly event: string }
  | ({ readonly kind: 'check' } & AskedFor)
  /** Who somebody is. */
  | { readonly kind: 'who'; readonly name: string }
  /** Who said something, in about these words. */
  | { readonly kind: 'said'; readonly words: string }
  /** Several questions in one: each of them whole. */
  | { readonly kind: 'several'; readonly questions: readonly string[] }
  /** The address of a passage, or of an article where there are no offsets. */
  | { readonly kind: 'place'; readonly article: string; readonly range: Range | null }
  | { readonly kind: 'link'; readonly address: string }
  | { readonly kind: 'people' | 'help' | 'contents' | 'thanks' | 'hello' | 'language' | 'unclear' | 'ask' };

/** A form that questions have. Asked in order; the first that fits decides. */
export type Form = (question: Question) => Way | null;

/** A question as it was typed. */
export interface Question {
  /** Without a greeting before it. */
  readonly whole: string;
  /** Without the marks at its end too. */
  readonly bare: string;
}

interface Range {
  readonly start: number;
  readonly end: number;
}
