import { CONJUNCTIONS } from '../../../grammar/conjunctions.ts';
import { words } from '../../../grammar/words.ts';
import { BEFORE_A_NAME } from '../../abbreviations.ts';
import { isFinite } from '../../lexicon/finite.ts';
import { VERBS, quotes, type VerbForm } from '../../lexicon/verbs.ts';
import type { Line, Page } from '../../page.ts';
import type { Token } from '../../tokens.ts';
import type { Stretch } from '../mark.ts';

/** A sentence of more units than this is no sentence: it is read in pieces, which keeps hostile text linear. */
export const LONGEST_ROW = 250;

const ASKS = /[.?!…—–-]/u;

/** A cue after a question comes within so many words, or so many when a description stands between commas. See docs/constants.md. */
const CUE_WITHIN = 8;
const DESCRIBED = 24;
const INITIAL = /^\p{L}$/u;
const WENT_ON: VerbForm = { lemma: 'go on', form: 'past', frames: new Set(['said']) };
const INNER = /^["“‘«„:;.!?]$/u;
const shortens = ({ low }: Token): boolean => BEFORE_A_NAME.has(low) || INITIAL.test(low);

/** The verb of saying that a token is, if it is finite. */
function finiteAt(tokens: readonly Token[], at: number): VerbForm | null {
  const { low } = tokens[at]!;
  const verb = VERBS.get(low) ?? (low === 'went' && tokens[at + 1]?.low === 'on' ? WENT_ON : null);
  return verb?.form === 'ing' || verb?.form === 'base' ? null : verb;
}

const SUBJECTS = words('he she they we i there');

/** Whether something else is said behind a verb, in marks or in a clause: `“It is late.” Ann Lee said she would stay.` */
function saysMore(after: readonly Token[]): boolean {
  if (after.some(({ low }) => /^(?:["“‘«„:]|that|'')$/u.test(low))) return true;
  const clause = after.find((token) => SUBJECTS.has(token.low) || isFinite(token) || endsObject(token));
  return clause !== undefined && !endsObject(clause);
}

/** "told reporters, …", "said as he left" */
const endsObject = ({ kind, low }: Token): boolean => kind === 'sign' || CONJUNCTIONS.has(low);

/** Whether a line is the cue of the question before it: `“Why?” Obama asked.`, `“Why?” Ann Lee, the mayor, asked.` */
function isCue({ tokens }: Page, { first, last }: Line, stopped: boolean): boolean {
  let reach = CUE_WITHIN;
  let commas = 0;
  for (let i = first; i < last && i - first < reach; i++) {
    const token = tokens[i]!;
    if (token.low === '.' && shortens(tokens[i - 1]!)) continue;
    if (token.kind === 'sign' && INNER.test(token.low)) return false;
    if (token.low === ',' && ++commas === 1 && i > first && tokens[i - 1]!.capital) reach = DESCRIBED;
    const verb = i === first || token.capital ? null : finiteAt(tokens, i);
    // Inside the description: "Ann Lee, who said so before, asked".
    if (!verb || commas === 1) continue;
    const after = tokens.slice(i + 1, Math.min(last, i + CUE_WITHIN));
    const short = last - i <= CUE_WITHIN || commas > 1;
    return (verb === WENT_ON || quotes(verb)) && (short || !stopped) && !saysMore(after);
  }
  return false;
}

/** Whether a line opens with a verb of saying, without a capital: "said Anna Berg." */
function saysWho({ tokens }: Page, { first, last }: Line): boolean {
  // A line of invisible signs alone has no token.
  const token = first < last ? tokens[first]! : undefined;
  const verb = !token || token.capital || last - first > CUE_WITHIN ? undefined : VERBS.get(token.low);
  return verb !== undefined && (verb.form === 'past' || verb.form === 's') && quotes(verb);
}

/** Where the words in marks end with a sign of their own, a mark inside them stepped over: `“… ‘Why?’” he asked.` */
function lastSign(text: string, { start, end }: Stretch): number {
  let at = end - 1;
  while (at > start && /["'’”\s]/u.test(text[at]!)) at--;
  return at;
}

/** Whether a line is the cue of the words in marks before it. */
function isCueOf(page: Page, line: Line, before: Stretch): boolean {
  const sign = page.text[lastSign(page.text, before)] ?? '';
  return ASKS.test(sign) && isCue(page, line, sign === '.');
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
    const ended = group && marked[at - 1]?.outer.end === group.at(-1)!.end ? marked[at - 1]! : null;
    // A line that is broken before who said it: "“We won,”" and below "said Anna Berg."
    const broken = ended !== null && group!.at(-1)!.block === line.block - 1 && saysWho(page, line);
    const room = (follows || broken) && line.last - group![0]!.first <= LONGEST_ROW;
    if (room && (held || broken || (ended !== null && isCueOf(page, line, ended)))) group!.push(line);
    else groups.push([line]);
  }
  return groups;
}
