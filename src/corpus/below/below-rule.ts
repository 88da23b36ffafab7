/** The paragraphs of a text as they are looked at for what is none of an article's. */
export interface Lines {
  /** The paragraphs, trimmed. */
  readonly lines: readonly string[];
  /** How many characters of running text stand before each paragraph, and at the end in all. */
  readonly before: readonly number[];
}

/** Recognises what a page carries below the beginning of its article, where a line is known by those around it. */
export interface BelowRule {
  readonly name: string;
  /**
   * @param at which paragraph is looked at: one below the first sentence of the article
   * @returns how many paragraphs from there on are none of the article's; 0 for none
   */
  readonly takes: (page: Lines, at: number) => number;
}

/** How a sentence of running text ends. */
const ENDS = /[.!?…]["”’»')\]]{0,3}$/u;
/** A shorter line, in UTF-16 units, is one of the page. See docs/constants.md. */
const LEAST = 40;

/** Whether a line is running text rather than a line of the page. */
export const isProse = (line: string): boolean => line.length >= LEAST && ENDS.test(line);

/** A longer line, in UTF-16 units, is no headline. See docs/constants.md. */
const LONGEST_HEADLINE = 120;

/** Whether a line may be another story's headline: short, and without the full stop of a sentence. */
export const isHeadline = (line: string): boolean =>
  line.length <= LONGEST_HEADLINE && !/[.…:;,]["”’»')\]]{0,3}$/u.test(line);

const SPEAKS =
  'says?|tells?|warns?|vows?|claims?|calls?|admits?|denies|deny|insists?|urges?|slams?|hits|hails?|blasts?|reveals?|predicts?|promises?|defends?|fears?|asks?|accuses?|pledges?|rejects?|praises?|declares?|backs?';
const TOLD = new RegExp(String.raw`\b(?:${SPEAKS})\b.{0,120}["“‘«']|^[^"“”]{2,60}: ["“‘«']`, 'u');

/** Whether a line is a headline that tells what somebody says: 'Minister says “no”', 'Minister: “No”'. */
export const tells = (line: string): boolean => isHeadline(line) && TOLD.test(line);
