// Characters that act on what stands around them instead of being seen: controls (a terminal obeys them),
// lone surrogates (no UTF-8 exists for them), noncharacters, and the direction marks that can make other
// words, ours included, appear in another order than they are written. Marks that only join or separate
// their neighbours (U+200B to U+200F, soft hyphens, variation selectors) are shown as they are.
const ACTS =
  /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u{202a}-\u{202e}\u{2066}-\u{206f}\u{fff9}-\u{fffb}]/gu;

const BREAKS = /[\n\v\f\r\u0085\u2028\u2029]+/g;

const nameOf = (character: string): string =>
  `[U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`;

/**
 * A text as it can be shown: every run of line breaks is one `\n`, a tab is a space, and a character that
 * acts is replaced by its name in our own voice (`[U+202E]`), as `[…]` stands for a cut. The words of an
 * article on either side of such a name are runs of their own, each a substring of the article.
 */
export const visible = (text: string): string =>
  text.replace(BREAKS, '\n').replaceAll('\t', ' ').replace(ACTS, nameOf);
