import { createHash } from 'node:crypto';

/** A term of an engine has at most so many characters here: it takes no longer words than 32,766 bytes. */
const LONGEST = 200;

/** A word as it is written in an engine: blanks part words there, and a word of any length must find itself. */
export const written = (word: string): string =>
  word.length > LONGEST
    ? `#${createHash('sha256').update(word).digest('hex')}`
    : word.replace(/[\s\u001F]/gu, '_');

/** A form as it is written: the very word, and the term it is a form of. */
export const writtenForm = (word: string, term: string): string => `${written(word)}\u001F${written(term)}`;

/** The word and the term of a form as it is written. */
export const formWritten = (form: string): readonly [word: string, term: string] =>
  form.split('\u001F') as [string, string];
