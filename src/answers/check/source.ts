import { uncapitalised } from './fold.ts';
import { sentenceBegins } from './sentence.ts';
import { listsOf, type Postings, postingsOver } from './postings.ts';
import { type Stream, streamOver, type Tokens } from './stream.ts';
import type { Token } from './tokens.ts';
import type { TurnWord } from './turns/rule.ts';

/** The laid-out archive and where its words stand: what every step of a check looks into. */
export interface Source {
  readonly stream: Stream;
  readonly postings: Postings;
  /** 1 for words that the archive also has without their capital: no names. */
  readonly common: Uint8Array;
}

/** Lays the words of an archive out to be looked up. */
export const openSource = (tokens: Tokens): Source => ({
  stream: streamOver(tokens),
  postings: postingsOver(listsOf(tokens)),
  common: commonOf(tokens),
});

/** By word: 1 for one that stands without its capital too. */
export function commonOf({ words, vocabulary }: Tokens): Uint8Array {
  const common = new Uint8Array(vocabulary.size());
  for (const word of words) if (vocabulary.uncapitalised(word) === word) common[word] = 1;
  return common;
}

const BEGINS = /[.!?…:]/u;

/** A capital inside a sentence makes a name; at its beginning only that of a word that never goes without. */
function isName({ stream: { vocabulary }, common }: Source, text: string, begins: boolean): boolean {
  if (!/^\p{Lu}/u.test(text) || /^I(?:$|')/u.test(text)) return false;
  if (!begins) return true;
  const low = vocabulary.known(uncapitalised(text));
  return low < 0 || common[low] === 0;
}

/** Words of the archive for the rules on what turns the sense. */
export function sourceWords(source: Source, tokens: Iterable<number>): TurnWord[] {
  const { vocabulary, words, gaps, marked } = source.stream;
  return Array.from(tokens, (token) => {
    const text = vocabulary.textOf(words.get(token)!);
    const gap = vocabulary.signsOf(gaps.get(token)!);
    const isMarked = marked.get(token) === 1;
    return {
      low: text.toLowerCase(),
      name: isName(source, text, isMarked || BEGINS.test(gap)),
      known: true,
      marked: isMarked,
      gap,
      begins: sentenceBegins(source.stream, token),
    };
  });
}

/** The asker's words for the same rules. @param first with which all of the asker's words begin */
export const yourWords = (source: Source, tokens: readonly Token[], first?: Token): TurnWord[] =>
  tokens.map(({ text, gap, marked, start }) => ({
    low: text.toLowerCase(),
    name: isName(source, text, marked || start === first?.start || BEGINS.test(gap)),
    known: source.stream.vocabulary.known(text.toLowerCase()) >= 0,
    marked,
    gap,
    begins: /[.!?]/u.test(gap),
  }));
