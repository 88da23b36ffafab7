import { GOVERNING, TAKING_BACK } from '../lists.ts';
import { wordsIn, type Mutation } from '../mutation.ts';

const MARK = /["“”„«»?]/u;
const FEWEST = 4;

/** Where a clause with a subject of its own is joined to the one before. */
const JOINED = /(?:, (?:and|so)|;|,? [–—]) (?=(?:I|we|he|she|they|there|it|this|that|you)\b)/giu;
const SENTENCE = /(?<=\p{Ll}{3}[.!]) (?=\p{Lu})/gu;

const piecesOf = (text: string, at: RegExp): string[] => text.split(at).map((piece) => piece.trim());

const words = (text: string): string[] => wordsIn(text).map((word) => word.text.toLowerCase());

/** Whether the rest of what was said may hang on these words: "I think", "if". */
const governs = (text: string): boolean => words(text).some((word) => GOVERNING.has(word));

/** Whether these words say of those before them that they are not so. */
const takesBack = (text: string): boolean => TAKING_BACK.test(text);

/** One clause of a sentence that has several, each with its subject: nothing that is left out governs it. */
export const clauseCut: Mutation = {
  name: 'plain cut of a clause',
  make: ({ text }, chance) => {
    const pieces = piecesOf(text, JOINED);
    if (pieces.length < 2 || MARK.test(text) || piecesOf(text, SENTENCE).length > 1) return null;
    const at = chance.below(pieces.length);
    const kept = pieces[at]!;
    if (wordsIn(kept).length < FEWEST || governs(pieces.slice(0, at).join(' '))) return null;
    if (takesBack(pieces[at + 1] ?? '')) return null;
    return { text: kept, expected: ['partial', 'verbatim'], warned: false };
  },
};

/** Whole sentences of a quotation that has more, none of which takes them back. */
export const sentenceCut: Mutation = {
  name: 'plain cut of sentences',
  make: ({ text }, chance) => {
    const pieces = piecesOf(text, SENTENCE);
    if (pieces.length < 2 || MARK.test(text)) return null;
    const from = chance.below(pieces.length);
    const to = Math.min(pieces.length, from + 1 + chance.below(2));
    if (from === 0 && to === pieces.length) return null;
    const kept = pieces.slice(from, to).join(' ');
    if (wordsIn(kept).length < FEWEST || takesBack(pieces[to] ?? '')) return null;
    return { text: kept, expected: ['partial', 'verbatim'], warned: false };
  },
};
