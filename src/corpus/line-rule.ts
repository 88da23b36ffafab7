import { onForget } from './memo.ts';

/** Recognises one kind of line that is no part of an article's own words. */
export interface LineRule {
  readonly name: string;
  /**
   * @param line one paragraph, trimmed
   * @param after the few paragraphs that follow it, nearest first
   */
  readonly recognises: (line: string, after: readonly string[]) => boolean;
}

/** A sign on a page is short; what is longer is left to be read. */
const SIGN = 160;

/** The line that was asked about last: the rules ask one after the other about the same. */
const NONE = { line: '', sign: '' };
let latest = NONE;
onForget(() => (latest = NONE));

/**
 * A line as signs are compared: lower case, straight apostrophes, single spaces, no bullets, arrows or end
 * marks around it. Empty for a line too long to be a sign, so that no rule below ever meets a long one.
 */
export function asSign(line: string): string {
  if (line.length > SIGN) return '';
  if (line !== latest.line) latest = { line, sign: stripped(line) };
  return latest.sign;
}

const stripped = (line: string): string =>
  line
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replace(/^[^\p{L}\p{N}@"“(©]+/u, '')
    .replace(/[^\p{L}\p{N}"”)]+$/u, '');
