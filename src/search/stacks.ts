import type { Article } from '../corpus/article.ts';
import type { Admission } from './admission.ts';
import type { Asked } from './asked.ts';
import type { Closeness } from './closeness.ts';
import type { Indexed } from './indexed.ts';
import type { Nearness } from './nearness.ts';
import type { Question } from './question.ts';
import type { Reader } from './reader/reader.ts';

/*
 * Where candidates are searched. All that follows (weighing sentences, days, proof) is the same code, whether the articles
 * are kept in this process or by an engine on other machines. Asking is at once: an answer is made in a thread of its own,
 * which has nothing else to do meanwhile.
 */

/** A term of the articles, and exactly how many of their sentences and of their paragraphs, headline included, have it. */
export interface Known {
  /** Its number in the lexicon of what is gathered for the question. */
  readonly number: number;
  readonly passages: number;
  readonly paragraphs: number;
}

/** What a word that occurs nowhere was probably meant to be. */
export interface Meant extends Known {
  /** As the articles write it, lower-cased. */
  readonly word: string;
}

/** The words of all articles. */
export interface Vocabulary {
  /** How many sentences and paragraphs there are. */
  readonly passages: number;
  readonly paragraphs: number;
  /** Null where it occurs nowhere. */
  readonly term: (term: string) => Known | null;
  /** What a word that occurs nowhere was probably meant to be; null where that is nothing. */
  readonly meant: (word: string) => Meant | null;
}

/** What is sought for a question. */
export interface Sought {
  /** With its slips of the pen put right. */
  readonly query: string;
  readonly question: Question;
  readonly asked: readonly Asked[];
  /** Which articles may be found; null for all of them. */
  readonly only: ((article: Article) => boolean) | null;
}

/** What may answer, with all that is needed to weigh it: the articles of the candidates, or more. */
export interface Gathered {
  readonly index: Indexed;
  /** The paragraphs worth a closer look, by their numbers in `index`. */
  readonly candidates: readonly number[];
  readonly admitted: Admission;
  readonly nearness: Nearness;
  /** Null without a table. */
  readonly closeness: Closeness | null;
  /** How like each sentence is to the question; null without vectors. */
  readonly likeness: Float32Array | null;
}

/** One question in progress: the numbers of its terms hold for it alone. */
export interface Asking extends Vocabulary {
  readonly gather: (sought: Sought) => Gathered;
  /**
   * In how many passages that may be found each word stands, and whether one has them all: exact, the very word.
   * @param words whose terms occur
   */
  readonly count: (
    words: readonly Pick<Asked, 'word' | 'term'>[],
    sought: Pick<Sought, 'question' | 'only'>,
  ) => { readonly each: readonly number[]; readonly together: boolean };
}

/** Where the articles of a server are searched. */
export interface Stacks {
  /** Begins with a question. @param terms what may be looked up of it */
  readonly asking: (terms: readonly string[]) => Asking;
  /** What reads a question together with the best of what was gathered for it; null without vectors. */
  readonly reader: () => Reader | null;
  /** How many articles may be found, of how many. */
  readonly size: (only: Sought['only']) => { readonly searched: number; readonly of: number };
}
