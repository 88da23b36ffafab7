/** What is known of an article from the file that holds it, each with where it was found. */
export interface Known<T> {
  readonly value: T;
  /** The place in the file: "json-ld", "meta", "heading", "header", "file name". */
  readonly basis: string;
}

/** A value with where it was found; null when there is none. */
export const known = <T>(value: T | null | undefined, basis: string): Known<T> | null =>
  value === null || value === undefined || value === '' ? null : { value, basis };

/** A list with where it was found, each entry once; null when it is empty. */
export const knownList = <T>(values: readonly T[], basis: string): Known<readonly T[]> | null =>
  known(values.length > 0 ? [...new Set(values)] : null, basis);

/** An article as a file holds it: its words, and what the file says about it. */
export interface Extracted {
  /** Its words: as they stand where the file is a text, else a paragraph a line, with a blank line between. */
  readonly text: string;
  readonly title: Known<string> | null;
  readonly authors: Known<readonly string[]> | null;
  /** The day of publication, `YYYY-MM-DD`, in the zone that the file gives. */
  readonly date: Known<string> | null;
  readonly outlet: Known<string> | null;
  readonly url: Known<string> | null;
  /** Where in the file, when it is one of several that have names there; no part of what is known of it. */
  readonly where?: string;
}

/** Why a file, or a part of it, gives no article. */
export type Reason =
  | 'unknown form'
  | 'empty'
  | 'no words'
  | 'scan'
  | 'locked'
  | 'zip64'
  | 'malformed'
  | 'unparted'
  | 'too large'
  | 'too deep'
  | 'outside'
  | 'picture'
  | 'sound or film'
  | 'too slow'
  | 'too hungry';

/** Something in a file that gives no article. */
export interface Refused {
  /** Where in the file: a name inside of an archive, a line, a message; empty for the whole. */
  readonly where: string;
  readonly why: Reason;
  /** What the reader of that form says about it, for whoever looks into it. */
  readonly detail?: string;
}

/** All that a file gives. */
export interface Given {
  readonly articles: readonly Extracted[];
  readonly refused: readonly Refused[];
}

/** A file, or a part of one. */
export interface Input {
  /** The name it goes by, which may say what form it has; empty when it has none. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where it is from, for links in it; null when that is not known. */
  readonly url: string | null;
}

/** One form that a file can have. */
export interface Form {
  /** What it is called in results, and in the list of docs/scripts.md: "web page", "PDF". */
  readonly name: string;
  /** Endings of names that tell this form by themselves, in small letters: `csv`. */
  readonly endings?: readonly string[];
  /**
   * Whether a file has this form, whatever its name ends in; nothing where only the name can tell.
   * @param start its first bytes as Latin-1, 4,096 at most
   */
  readonly recognises?: (input: Input, start: string) => boolean;
  /**
   * The articles in it. Forms that hold files take them apart by `inner`.
   * @throws Error when the file is malformed in a way that its reader does not name
   */
  readonly extract: (input: Input, inner: Inner) => Given | Promise<Given>;
}

/** Extracts from a file inside of another one, whatever form it has; too many inside of each other are refused. */
export type Inner = (input: Input) => Promise<Given>;

/** An article of which nothing is known but its words. */
export const wordsAlone = (text: string): Extracted => ({
  text,
  title: null,
  authors: null,
  date: null,
  outlet: null,
  url: null,
});

/** Paragraphs, each without line breaks, as a text. */
export const textOfParagraphs = (paragraphs: readonly string[]): string => paragraphs.join('\n\n');

/** One article, or why there is none. */
export const given = (article: Extracted): Given =>
  /[\p{L}\p{N}]/u.test(article.text) ? { articles: [article], refused: [] } : refused('no words');

export const refused = (why: Reason, detail?: string, where = ''): Given => ({
  articles: [],
  refused: [{ where, why, ...(detail !== undefined && { detail }) }],
});

/** What several parts give together. */
export const together = (all: readonly Given[]): Given => ({
  articles: all.flatMap(({ articles }) => articles),
  refused: all.flatMap(({ refused: of }) => of),
});
