import { NEGATIONS } from '../../grammar/negations.ts';
import { oneOf } from '../../grammar/one-of.ts';
import type { Article } from '../../corpus/article.ts';
import { hull, overlaps } from '../../corpus/span.ts';
import type { Range } from '../../corpus/span.ts';
import { sentences } from '../../text/sentences.ts';
import { insideMarks } from './inside-marks.ts';
import { escapeLine } from './markdown.ts';
import { visible } from './visible.ts';

/** UTF-16 units as sent; a card holds one such passage and its notes well within a message. */
const LONGEST = 1_500;

/** Words that must not be dropped from a sentence that is shown: they turn its sense, or pass it on. */
const TURNING = new RegExp(
  String.raw`\b(?:${oneOf(NEGATIONS)}|if|unless|whether|except|but|although|though|despite|would|could|might|may|say|says|said|saying|told|tells|according|claim|claims|claimed|allege[sd]?|allegedly|reportedly|report(?:s|ed)|den(?:y|ies|ied)|quot(?:es|ed|ing)|cit(?:es|ed|ing)|believes?|critics|so-called)\b|n[’']t\b`,
  'giu',
);

/** A blank between words; not one that carries a combining mark, which would be torn off. */
const BLANK = /\s+(?!\p{M}|\u200d)/gu;

const hullOr = (ranges: readonly Range[], otherwise: Range): Range =>
  ranges.length === 0 ? otherwise : hull(ranges);

/** The last of `ends` up to which the text still fits; `ends` are ordered outwards, so fitting is monotone. */
function furthest(ends: readonly number[], fits: (end: number) => boolean): number | null {
  let low = 0;
  let high = ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(ends[middle]!)) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? null : ends[low - 1]!;
}

/**
 * Cuts a passage that is too long to show. Only its ends are cut, between whole sentences where that is
 * enough, else between words; never inside quotation marks, and never so that a word which turns or
 * passes on the sense of a sentence is dropped from it. Whoever shows a shorter stretch says so with `[…]`.
 * @param keep what the passage is shown for and everything that says who said it: never cut
 * @returns the stretch to show, `passage` itself when it fits, or null when no honest cut exists
 */
export function cut(article: Article, passage: Range, keep: readonly Range[]): Range | null {
  const { text } = article;
  const fits = (start: number, end: number): boolean =>
    escapeLine(visible(text.slice(start, end))).join('').length <= LONGEST;
  if (fits(passage.start, passage.end)) return passage;

  // A passage may begin where a quotation does, inside a sentence.
  const whole = sentences(article)
    .filter((sentence) => overlaps(sentence, passage))
    .map(({ start, end }) => ({ start: Math.max(start, passage.start), end: Math.min(end, passage.end) }));
  const core = hullOr(
    whole.filter((sentence) => keep.some((range) => overlaps(sentence, range))),
    whole[0] ?? passage,
  );
  const inside = insideMarks(article, passage);
  const free = (at: number): boolean => !inside(at);
  const widest = (starts: readonly number[], ends: readonly number[]): Range | null => {
    const end = ends.find(free);
    const start = end === undefined ? null : furthest(starts.filter(free), (from) => fits(from, end));
    if (end === undefined || start === null) return null;
    return { start, end: furthest(ends.filter(free), (to) => fits(start, to)) ?? end };
  };

  const between = widest(
    whole
      .map(({ start }) => start)
      .filter((start) => start <= core.start)
      .toReversed(),
    whole.map(({ end }) => end).filter((end) => end >= core.end),
  );
  if (between) return between;

  const kept = hullOr(keep, { start: core.start, end: core.start + 1 });
  const turning = [...text.slice(core.start, core.end).matchAll(TURNING)].map(({ index, 0: word }) => ({
    start: core.start + index,
    end: core.start + index + word.length,
  }));
  const must = hull([kept, ...turning]);
  const blanks = [...text.slice(core.start, core.end).matchAll(BLANK)].map(({ index, 0: blank }) => ({
    start: core.start + index,
    end: core.start + index + blank.length,
  }));
  return widest(
    [core.start, ...blanks.map(({ end }) => end)].filter((start) => start <= must.start).toReversed(),
    [...blanks.map(({ start }) => start), core.end].filter((end) => end >= must.end),
  );
}
