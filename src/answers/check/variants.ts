import type { Vocabulary } from './vocabulary.ts';

/** A hyphen at the end of a line inside a word; a phone's field turns the line's end into a blank. */
const BROKEN = /(?<=(\p{L}{1,40}))[-‐\u00AD]([ \t]{0,20}\r?\n\s{0,20}|[ \t]{1,20})(?=(\p{Ll}\p{L}{0,40}))/gu;

/**
 * The asker's text with the hyphens at line ends taken out, for text pasted from a page: once where the
 * archive has the joined word, once everywhere, once nowhere.
 */
export function variants(text: string, vocabulary: Vocabulary): string[] {
  const known = (word: string): boolean =>
    vocabulary.known(word) >= 0 || vocabulary.known(word.toLowerCase()) >= 0;
  const joined = (join: (first: string, second: string) => boolean): string =>
    text.replaceAll(BROKEN, (whole: string, first: string, blank: string, second: string) => {
      if (join(first, second)) return '';
      return blank.includes('\n') ? '-' : whole;
    });
  return [
    ...new Set([joined((first, second) => known(first + second)), joined(() => true), joined(() => false)]),
  ];
}
