/** Everything that is written as a quotation mark or an apostrophe, for a class of characters; which it is depends on where it stands. */
const KINDS = '"“”„‟«»‹›‘’‚‛\'`´′″＂「」『』〝〞〟❛❜❝❞';

/** Any of them, as the source of a pattern. */
export const ANY_MARK = `[${KINDS}]`;
export const MARK = new RegExp(ANY_MARK, 'u');

const MARKS = new RegExp(ANY_MARK, 'gu');
const AROUND = new RegExp(`^(?:${ANY_MARK}|\\s)+|(?:${ANY_MARK}|\\s)+$`, 'gu');

/** Without the marks and blanks around it. */
export const trimMarks = (text: string): string => text.replaceAll(AROUND, '');

const APOSTROPHES = /[‘’‛ʼ`´′]/gu;
const DASHES = /[-‐‑‒–—―−]+/gu;
const DOTS = /…|\.(?:\s{0,3}\.){2,}/gu;
const BRACKETED = /^\[(\p{L}{1,2})\]/u;
const INVISIBLE = /[\p{Cf}\u00AD]/gu;
const FOOTNOTE = /(?<!\s)\[\p{Nd}{1,3}\]|(?<=[.,;:!?…"”’»'“‘])[¹²³⁰-⁹*†‡]+/gu;
const LIGATURES = /[ﬀ-ﬆ]/gu;
const PLAIN = /^[\u0021-\u007E]*$/u;

/**
 * A word as words are compared: straight apostrophes, ligatures opened, soft hyphens and other invisible
 * characters gone, accents composed, brackets around a first letter gone. Capital letters stay.
 */
export const foldWord = (word: string): string =>
  PLAIN.test(word)
    ? word.replaceAll('`', "'").replace(BRACKETED, '$1')
    : word
        .replace(BRACKETED, '$1')
        .replaceAll(INVISIBLE, '')
        .replaceAll(APOSTROPHES, "'")
        .replaceAll(LIGATURES, (one) => one.normalize('NFKC'))
        .normalize('NFC');

/**
 * What stands between two words as it is compared: no spaces, no quotation marks (whether there are any is
 * compared apart), no footnote marks, one kind of dash, one kind of ellipsis.
 */
export const foldGap = (between: string): string =>
  between === ' '
    ? ''
    : between
        .replaceAll(FOOTNOTE, '')
        .replaceAll(MARKS, '')
        .replaceAll(INVISIBLE, '')
        .replaceAll(DOTS, '…')
        .replaceAll(DASHES, '-')
        .replaceAll(/\s+/gu, '')
        .replaceAll(/-+/gu, '-');

/** The case of the first letter alone. */
export const uncapitalised = (word: string): string => {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return word === '' ? '' : first.toLowerCase() + word.slice(first.length);
};
