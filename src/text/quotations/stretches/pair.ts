import type { Range } from '../../../corpus/span.ts';
import { findMarks } from '../find-marks.ts';
import type { Mark, Stretch, Style } from '../mark.ts';
import { sentenceEnd, unopened } from './broken.ts';

const ENDS_CLAUSE = /[.,!?…;:]/u;

const DIGIT = /\p{N}/u;

/** Whether a single mark that may close does so: not the apostrophe of "workers' rights". */
function closesSingle(text: string, mark: Mark, later: boolean): boolean {
  const before = text[mark.start - 1] ?? '';
  if (ENDS_CLAUSE.test(before)) return true;
  return !(/s/iu.test(before) && later && /[\s]/u.test(text[mark.end] ?? ''));
}

/** For each mark the number of marks after it that may close a single quotation. */
function closersAfter(marks: readonly Mark[]): number[] {
  const counts = Array.from(marks, () => 0);
  for (let i = marks.length - 2; i >= 0; i--) {
    const next = marks[i + 1]!;
    const stop = next.style === 'single' && next.opens && !next.closes;
    counts[i] = stop ? 0 : counts[i + 1]! + Number(next.style === 'single' && next.closes);
  }
  return counts;
}

interface Open {
  readonly mark: Mark;
  readonly depth: number;
}

/** Whether a mark closes what was never opened. */
const mayCloseAlone = (text: string, { closes, style, start }: Mark): boolean =>
  closes && style === 'double' && !DIGIT.test(text[start - 1] ?? '');

/** Whether two marks may be a pair. */
const isSame = (outer: Mark, { style }: Mark): boolean =>
  outer.style === style || (outer.style === 'low' && style === 'double');

/** Pairs the marks of one paragraph. Only outermost stretches are given. One pass over the marks. */
export function pair(text: string, block: Range, index: number): Stretch[] {
  const marks = findMarks(text, block);
  const later = closersAfter(marks);
  const found: Stretch[] = [];
  let outer: Open | null = null;
  let inner: Style | null = null;
  const push = (from: Range | null, to: Range | null, start: number, end: number, style: Style): void => {
    const words = text.slice(start, end).trim();
    // "rock 'n' roll"
    if (words === '' || (style === 'single' && words.length < 2)) return;
    found.push({
      start,
      end,
      outer: { start: from?.start ?? start, end: to?.end ?? end },
      style,
      opened: from !== null,
      closed: to !== null,
      goesOn: false,
      block: index,
    });
  };
  const abandon = (open: Open, until: number): void => {
    if (open.mark.style === 'single') return;
    const end = sentenceEnd(text, open.mark.end, until);
    push(open.mark, null, open.mark.end, end, open.mark.style);
  };
  for (const [i, mark] of marks.entries()) {
    if (outer === null) {
      if (mark.opens && (mark.style !== 'single' || later[i]! > 0)) outer = { mark, depth: 0 };
      else if (mayCloseAlone(text, mark)) unopened(text, block, mark, found, push);
      continue;
    }
    // "It is 5" long": a later mark closes.
    const inches = mark.style === 'double' && isInches(text, mark) && closesNext(marks, i);
    if (inches || !isSame(outer.mark, mark)) continue;
    const closes = mark.closes || outer.mark.style === 'low';
    if (closes && (mark.style !== 'single' || closesSingle(text, mark, later[i]! > 0))) {
      if (inner === mark.style) inner = null;
      else {
        push(outer.mark, mark, outer.mark.end, mark.start, outer.mark.style);
        outer = null;
        inner = null;
      }
    } else if (mark.opens && mark.style === 'double') {
      // A second opening mark: the first was never closed, or this one opens a quotation inside it.
      if (closesTwice(marks, i)) inner = mark.style;
      else {
        abandon(outer, mark.start);
        outer = { mark, depth: 0 };
        inner = null;
      }
    }
  }
  if (outer !== null) abandon(outer, block.end);
  return found;
}

/** Whether a closing mark may be the sign of a measure: a digit before it, and the sentence goes on. */
const isInches = (text: string, { start, end }: Mark): boolean =>
  DIGIT.test(text[start - 1] ?? '') &&
  /^(?: (?!(?:said|says|he|she|they)\b)\p{Ll}|[x×-])/u.test(text.slice(end, end + 6));

/** Whether the next double mark closes and does not open. */
function closesNext(marks: readonly Mark[], at: number): boolean {
  const next = marks.slice(at + 1, at + 12).find(({ style }) => style === 'double');
  return next !== undefined && next.closes && !next.opens;
}

/** Whether two closing double marks follow before the next opening one. */
function closesTwice(marks: readonly Mark[], at: number): boolean {
  let closing = 0;
  for (let i = at + 1; i < marks.length && i < at + 12; i++) {
    const mark = marks[i]!;
    if (mark.style !== 'double') continue;
    if (mark.opens && !mark.closes) return false;
    if (++closing === 2) return true;
  }
  return false;
}
