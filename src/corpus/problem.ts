/** What can be wrong with a corpus. Lines and bytes are counted from 1; the sentences are in src/words/problem.ts. */
export type Problem =
  | {
      readonly kind: 'folder';
      readonly folder: string;
      readonly why: 'missing' | 'not a folder' | 'unreadable';
    }
  | { readonly kind: 'empty'; readonly folder: string }
  /** Files of other forms than are read from a folder; `files`: the first of their names. */
  | {
      readonly kind: 'unread';
      readonly what: string;
      readonly count: number;
      readonly files: readonly string[];
    }
  | { readonly kind: 'unreadable'; readonly file: string; readonly code: string }
  | { readonly kind: 'too large'; readonly file: string; readonly bytes: number; readonly most: number }
  | { readonly kind: 'not UTF-8'; readonly file: string; readonly byte: number; readonly line: number }
  | { readonly kind: 'not text'; readonly file: string; readonly line: number }
  | {
      readonly kind: 'control character';
      readonly file: string;
      readonly line: number;
      readonly code: string;
    }
  | { readonly kind: 'no words'; readonly file: string }
  /** A download of several documents, which only an import parts. */
  | { readonly kind: 'several documents'; readonly file: string }
  | { readonly kind: 'duplicate'; readonly file: string; readonly of: string }
  | { readonly kind: 'sources syntax'; readonly line: number; readonly column: number }
  | {
      readonly kind: 'other day';
      readonly file: string;
      readonly given: string;
      /** Between which days the article itself says it was published. */
      readonly from: string;
      readonly to: string;
    }
  /** A day of publication that lies in the future. */
  | { readonly kind: 'future day'; readonly file: string; readonly given: string }
  | { readonly kind: 'corrections syntax'; readonly line: number; readonly column: number }
  | CorrectionProblem
  | SourceProblem;

/** The kind of a problem, once for every file that it is about. */
export const kindsOf = (problem: Problem): Problem['kind'][] =>
  Array.from({ length: problem.kind === 'unread' ? problem.count : 1 }, () => problem.kind);
/** What is wrong with one entry of corrections.json, or of those in a store. */
export interface CorrectionProblem {
  readonly kind: 'correction';
  /** Its place in the list, from 1; 0 for the whole. */
  readonly number: number;
  /** Its line in the file; 0 in a store. */
  readonly line: number;
  readonly why:
    | 'not a list'
    | 'not a correction'
    | 'hides somewhere'
    | 'no such article'
    | 'outside the article'
    | 'other words'
    | 'no words there'
    | 'no quotation there'
    | 'several speakers'
    | 'said by nobody'
    | 'no such name'
    | 'several of that name'
    | 'contradicts'
    | 'undoes';
  /** The number of the entry that it contradicts, or would undo. */
  readonly other?: number;
  /** Whether it may have been to hide a passage, so that nothing of the article is shown. */
  readonly withheld?: boolean;
}

/** What is wrong with one value of sources.json. */
export interface SourceProblem {
  readonly kind: 'sources value';
  /** Such as `[2].url`; empty for the whole. */
  readonly path: string;
  readonly line: number;
  readonly why:
    | 'not a list'
    | 'not an entry'
    | 'not a file name'
    | 'outside the folder'
    | 'no such file'
    | 'named twice'
    | 'not a line of text'
    | 'not a web address'
    | 'not a day'
    | 'not a basis';
}
