/**
 * The ways in which a text is cut into words, each for what is done with the pieces. All are global: for `match` and `matchAll`, or with a
 * `lastIndex` that is set before each look. A rule takes one by its name, and writes none of its own.
 */
export const CUT = {
  /** As it is read: words with their inner marks, "U.S.", "a.m.", sites, numbers with theirs, and each sign alone (text/tokens.ts). */
  read: /(?:\p{Lu}\.){2,}|[ap]\.m\.|\p{L}[\p{L}\p{M}\p{N}]*(?:[-‐‑'’](?:(?:\p{Lu}\.){2,}|(?=\p{L})[\p{L}\p{M}\p{N}]+))*(?:\.(?:com|org|net|gov|edu|mil|io|info|biz|eu|uk|(?:co|gov|org|ac)\.uk)\b)?|\p{N}+(?:-\p{L}+)+|\p{N}+(?:[.,:/]\p{N}+)*(?:th|st|nd|rd)?|--+|\S/gu,
  /**
   * As it is compared with what somebody quotes (answers/check): letters and digits, the first letters perhaps in an editor's brackets
   * (`[t]he`); an apostrophe between letters, a point or comma between digits, invisible signs inside; signs that count as words (`km²`).
   */
  compared:
    /(?<=\S)\[\p{Nd}{1,3}\]|(?:\[\p{L}{1,2}\](?=\p{L})|[\p{L}\p{Nd}\p{Nl}])(?:[\p{L}\p{Nd}\p{Nl}\p{M}\p{Cf}]|['‘’‛ʼ`´′](?=\p{L})|(?<=\p{Nd})[.,](?=\p{Nd}))*|(?<=(?<!\p{L})\p{L}{1,3})[²³]|[%‰°&@#+=~^|<>]|\p{Sc}|\p{So}/gu,
  /** As it is searched (search/terms/word.ts): "co-operate", "O’Brien", "S-300", "U.S", "1,000". Soft hyphens are invisible. */
  searched: /[\p{L}\p{M}\p{N}\u00AD]+(?:[.,'’&\u2010\u2011-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}\u00AD]+)*/gu,
  /** Letters and digits alone: to count words, and to tell whether two texts have the same. */
  runs: /[\p{L}\p{N}]+/gu,
  /** The same with the marks that stand on letters of their own. */
  marked: /[\p{L}\p{M}\p{N}]+/gu,
  /** The same, but of words that tell much: four letters and more. */
  long: /[\p{L}\p{M}\p{N}]{4,}/gu,
  /** Letters alone, with their marks. */
  letters: /[\p{L}\p{M}]+/gu,
  /** Letters, and what hyphens join. */
  hyphened: /[\p{L}-]+/gu,
  /** Letters, and what hyphens and apostrophes join. */
  joined: /[\p{L}’'-]+/gu,
  /** The same with digits, of what is folded already: names. */
  named: /[\p{L}\p{N}'-]+/gu,
  /** Letters and digits, with apostrophes inside and behind. */
  shortened: /[\p{L}\p{N}]['’\p{L}\p{N}]*/gu,
  /** Letters and digits, "don't" as one. */
  counted: /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu,
  /** Letters, "don't" as one. */
  lettered: /\p{L}+(?:['’]\p{L}+)?/gu,
  /** Words without digits, and figures with their signs: "−3", "£1,000", "4.5%". */
  figured: /[\p{L}\p{M}]+|[-−$£€]?\p{N}[\p{N}.,]*%?/gu,
} as const;

/** What stands between blanks, signs and all. @param most so many pieces at most */
export const byBlanks = (text: string, most?: number): string[] => text.split(/\s+/u, most);
