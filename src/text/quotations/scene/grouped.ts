import { BEFORE_A_NAME } from '../../abbreviations.ts';
import { VERBS, quotes } from '../../lexicon/verbs.ts';
import type { Line, Page } from '../../page.ts';
import type { Stretch } from '../mark.ts';

/** A sentence of more units than this is no sentence: it is read in pieces, which keeps hostile text linear. */
export const LONGEST_ROW = 250;

const ASKS = /[.?!…—–-]/u;

/** A cue after a question comes within so many words. */
const CUE_WITHIN = 8;

/** Whether a line is the cue of the question before it: `“Why?” Obama asked.` */
function isCue({ tokens }: Page, { first, last }: Line, stopped: boolean): boolean {
  for (let i = first; i < last && i - first < CUE_WITHIN; i++) {
    const token = tokens[i]!;
    if (token.low === '.' && BEFORE_A_NAME.has(tokens[i - 1]!.low)) continue;
    if (token.kind === 'sign' && /^["“‘«„:;.!?]$/u.test(token.low)) return false;
    const verb = VERBS.get(token.low);
    if (i === first || token.capital || !verb || verb.form === 'ing' || verb.form === 'base') continue;
    const after = tokens.slice(i + 1, Math.min(last, i + CUE_WITHIN));
    const short = last - i <= CUE_WITHIN;
    return (
      quotes(verb) && (short || !stopped) && !after.some(({ low }) => /^(?:["“‘«„:]|that|'')$/u.test(low))
    );
  }
  return false;
}

/** Lines that a stretch in marks spans belong together, and so do a question and its cue. */
export function grouped(page: Page, marked: readonly Stretch[]): Line[][] {
  const groups: Line[][] = [];
  let at = 0;
  for (const line of page.lines) {
    while (at < marked.length && marked[at]!.outer.end <= line.start) at++;
    const stretch = marked[at];
    const group = groups.at(-1);
    const follows = group !== undefined && group.at(-1)!.block === line.block;
    const held = stretch !== undefined && stretch.outer.start < line.start;
    const before = marked[at - 1];
    const asked =
      before !== undefined &&
      before.outer.end === group?.at(-1)!.end &&
      ASKS.test(page.text[before.end - 1] ?? '');
    const room = follows && line.last - group[0]!.first <= LONGEST_ROW;
    if (room && (held || (asked && isCue(page, line, page.text[before.end - 1] === '.')))) group.push(line);
    else groups.push([line]);
  }
  return groups;
}
