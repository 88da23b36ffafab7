import { byBlanks } from '../../grammar/cut.ts';
import { oneOf } from '../../grammar/one-of.ts';
import { SAID } from '../../grammar/saying.ts';
import type { Range } from '../../corpus/span.ts';
import type { Page } from '../page.ts';
import { labelAt } from './opening.ts';
import { hasOwn, isSpoken } from './speech.ts';
import type { Label, Turn } from './turn.ts';

/** No more paragraphs than this go on with what one label opens. */
const MOST = 12;

/** A paragraph that nobody speaks: a heading, a rule, a remark in brackets, a signature. */
const UNSPOKEN = /^[\s*_]*(?:#|[-*_=]{3,}|[—–]\s?\p{Lu})|^[\s*_]*(?:\([^()]*\)|\[[^[\]]*\])[.\s*_]*$/u;
/** A heading or a question without a label: a paragraph wholly in bold or in italics. */
const STRESSED =
  /^\s*(?:\*{1,3}[^*\n]+\*{1,3}|_{1,3}[^_\n]+_{1,3}|<(?:b|i|em|strong)>[^<\n]+<\/(?:b|i|em|strong)>)\s*$/u;
/** No heading is longer than this, in UTF-16 units. */
const LONGEST_HEADING = 60;
const REMARK = /^[\s*_]*(?:\([^()]*\)|\[[^[\]]*\])[.\s*_]*$/u;
const LONGEST_REMARK = 80;
const ENDED = /[.?!…:;,—–-]["”’'»)\]*_]{0,4}\s*$/u;
const BEFORE = /^(?:[\s*_]*(?:\([^()]{1,60}\)|\[[^[\]]{1,60}\]))?[\s*_]*/u;
const BEHIND = /(?:[\s*_]*(?:\((?:\p{Ll}|\p{Lu}{3})[^()]{0,60}\)|\[\p{Ll}[^[\]]{0,60}\])\.?)?[\s*_]*$/u;
/** What an editor says of the talk. */
const EDITOR = /\b(?:interview|transcript|edited|condensed|published|subscribe|this article|this story)\b/iu;
/** What may be a label, though of nobody that is known: "The Echo:", "Our reporter:". */
const OPENING = /^[\s*_]*([\p{L}\p{N}@][^:\n"“«?!;]{0,40}?)[\s*_]*:[\s*_]/u;
/** "The Echo:", as a newspaper that asks is named. */
const TITLED = /^[\s*_]*The(?: \p{Lu}[\p{L}'’-]{1,20}){1,3}[\s*_]*:[\s*_]/u;
/** Two paragraphs that open alike show that it is one. */
const TWICE = 2;

const openingOf = (words: string): string | undefined => OPENING.exec(words)?.[1]?.toLowerCase();

/** How often each opening before a colon stands in an article. */
function openingsIn({ text, article: { blocks } }: Page): (words: string) => number {
  const times = new Map<string, number>();
  for (const { start, end } of blocks) {
    const opening = openingOf(text.slice(start, Math.min(end, start + LONGEST_REMARK)));
    if (opening !== undefined) times.set(opening, (times.get(opening) ?? 0) + 1);
  }
  return (words) => times.get(openingOf(words.slice(0, LONGEST_REMARK)) ?? '') ?? 0;
}

/** A reporter's sentence: words in marks with who said them. */
const REPORTED = new RegExp(
  String.raw`["”»]\s?(?:\p{L}{1,20}\s){0,2}(?:${oneOf(SAID)}|says)\b|${oneOf(SAID)}[,:]?\s+["“«]`,
  'u',
);

/** Words without the remarks in brackets at their ends: "(laughs) We won." */
function bare(text: string, { start, end }: Range): Range {
  const words = text.slice(start, end);
  const from = BEFORE.exec(words)![0].length;
  // No farther back than a remark is long.
  const tail = Math.max(from, words.length - LONGEST_REMARK);
  return { start: start + from, end: start + tail + BEHIND.exec(words.slice(tail))!.index };
}

/** Whether words have no end of a sentence, as no turn is left. */
const isHeading = (words: string): boolean => words.length <= LONGEST_HEADING && !ENDED.test(words);

/** Whether what stands after a label ends in a question. */
const asks = (text: string, { start, until }: Label): boolean =>
  /\?[\s*_)\]]*$/u.test(text.slice(Math.max(start, until - LONGEST_REMARK), until));

/** Whether nearly all labels are of those who ask, so that whoever answers has none. */
const isAsked = (text: string, labels: readonly Label[]): boolean =>
  labels.length > 1 && labels.filter((label) => asks(text, label)).length * 4 >= labels.length * 3;

/**
 * Whether what stands after a label leaves the word to somebody without a label: a question, or a paragraph all in bold.
 * @param asked whether the labels are of those who ask
 */
function asksAway(text: string, label: Label, next: Label | undefined, asked: boolean): boolean {
  const words = text.slice(label.start, label.until);
  if (text.startsWith('**', label.start - 2) && /[*_]{2}\s*$/u.test(words)) return true;
  if (!asks(text, label)) return false;
  const key = ({ who: [first] }: Label): string => text.slice(first!.start, first!.end);
  return asked || label.by !== 'name' || (next !== undefined && key(next) === key(label));
}

/** What each label opens, with the paragraphs that go on with it. */
export function goingOn(
  page: Page,
  labels: readonly Label[],
): Pick<Turn, 'label' | 'parts' | 'rest' | 'blocks'>[] {
  const {
    text,
    article: { blocks },
  } = page;
  const openings = openingsIn(page);
  const slice = ({ start, end }: Range): string => text.slice(start, end);
  const shouted = labels.filter(({ who }) => who.every((one) => /^[^\p{Ll}]+$/u.test(slice(one)))).length;
  const transcript = shouted * 2 > labels.length;
  const asked = isAsked(text, labels);
  /** Whether a blank line stands before a block. */
  const apart = (at: number): boolean =>
    at === 0 || /\n\s*\n/u.test(text.slice(blocks[at - 1]!.end, blocks[at]!.start));
  // Signs at the end of a paragraph may be none of it.
  const isStressed = (at: number): boolean =>
    STRESSED.test(text.slice(blocks[at]!.start, blocks[at + 1]?.start ?? text.length));
  /** Whether a paragraph is no speech, or opens with another's label, or with what may be one. */
  const endsTurn = (at: number, words: string, bold: boolean): boolean =>
    UNSPOKEN.test(words) ||
    (!bold && isStressed(at)) ||
    labelAt(text, blocks[at]!, at) !== null ||
    openings(words) >= TWICE ||
    TITLED.test(words);
  /** Whether a paragraph is spoken as the talk is: less is asked of it between two labels, and in a transcript. */
  const speaksOn = (words: string, between: boolean): boolean => {
    if (between && transcript) return !isHeading(words) || isSpoken(words);
    return between || transcript ? isSpoken(words) : hasOwn(words);
  };
  /** Whether words are an editor's or a reporter's, or name whom the label names, as nobody does who speaks. */
  const isTold = ({ by, who }: Label, words: string): boolean => {
    if (EDITOR.test(words) || REPORTED.test(words)) return true;
    if (by !== 'name') return false;
    const low = words.toLowerCase();
    const surnames = who.map((one) => byBlanks(slice(one)).at(-1)!.toLowerCase());
    return surnames.some((name) => name.length > 2 && low.includes(name));
  };
  return labels.map((label, i) => {
    const next = labels[i + 1];
    const opening = bare(text, { start: label.from, end: label.until });
    const parts = opening.end > opening.start ? [opening] : [];
    const rest: Range[] = [];
    const taken = [label.block];
    const bold = parts.length > 0 && isStressed(label.block);
    const away = parts.length > 0 && asksAway(text, label, next, asked);
    const last = Math.min(next?.block ?? blocks.length, label.block + MOST + 1);
    for (let at = label.block + 1, inside = apart(label.block); at < last; at++) {
      const block = blocks[at]!;
      const words = slice(block);
      // The next line of the same paragraph, where blank lines part paragraphs.
      inside &&= !apart(at);
      if (REMARK.test(words)) continue;
      // Another's label, or what may be one, ends a turn.
      if (block.role !== 'body' || endsTurn(at, words, bold)) break;
      const first = parts.length === 0;
      const goes = !away && !isTold(label, words) && speaksOn(words, next !== undefined);
      if (!inside && !first && !goes) break;
      (next || first || inside ? parts : rest).push(bare(text, block));
      taken.push(at);
    }
    return { label, parts, rest, blocks: taken };
  });
}
