import type { Range } from '../../corpus/span.ts';
import { initialsAt } from './initials.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop.ts';
import { wordsIn } from './word.ts';

/** One content word of a text. */
export interface Token extends Range {
  /** What is compared: equal for all forms of a word. */
  readonly term: string;
  /** The word lower-cased, without accents and marks: what is looked up by meaning and shown. */
  readonly word: string;
  /** Written as a name, an abbreviation or a number. */
  readonly name: boolean;
}

/**
 * The content words of a stretch of text, in order. States that are written in full or as initials get
 * one term ("United States", "US", "U.S."); capitals tell "US" and "WHO" from "us" and "who".
 * @param range half-open UTF-16 offsets into `text`
 */
export function tokens(text: string, range: Range): Token[] {
  const words = wordsIn(text, range);
  const found: Token[] = [];
  for (let i = 0; i < words.length; i++) {
    const { folded, bare, capitals, start, end, name } = words[i]!;
    const state = initialsAt(words, i);
    if (state !== null) {
      i += state.length - 1;
      found.push({ term: state.term, word: bare, name: true, start, end: words[i]!.end });
    } else if (!isStopWord(folded) && !isStopWord(bare)) {
      found.push({ term: stem(bare), word: bare, name, start, end });
    } else if (capitals) {
      found.push({ term: bare.toUpperCase(), word: bare, name: true, start, end });
    }
  }
  return found;
}
