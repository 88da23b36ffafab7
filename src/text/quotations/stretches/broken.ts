import { oneOf } from '../../../grammar/one-of.ts';
import { SAID } from '../../../grammar/saying.ts';
import type { Range } from '../../../corpus/span.ts';
import { shortens } from '../../sentences.ts';
import type { Mark, Stretch, Style } from '../mark.ts';

const SENTENCE_END = /[.!?…]["”’')\]]{0,3}\s+["“‘'([]?\p{Lu}/gu;

/** A comma and then who said it: the words end before that, though no mark says so. */
const CUE = new RegExp(
  String.raw`[,?!…—]\s+(?=(?:(?:he|she|they|\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,3})\s)?(?:${oneOf(SAID)}|says|continued)\b)`,
  'u',
);

/** No more than this, in UTF-16 units, is taken to belong to a mark that is never closed. */
const LONGEST_OPEN = 2000;

/**
 * Where what an unclosed mark opens is taken to end: with its sentence, so that no reporter's sentence is taken along,
 * and before the words that say who spoke.
 */
export function sentenceEnd(text: string, from: number, end: number): number {
  const words = text.slice(from, Math.min(end, from + LONGEST_OPEN));
  const stops = words.matchAll(SENTENCE_END).filter(({ 0: run, index }) => {
    const next = words.slice(index + run.length - 1, index + run.length + 31);
    return run[0] !== '.' || !shortens(words, index, 0, next);
  });
  const stop = stops.next().value;
  const last = stop ? stop.index + 1 : words.length;
  const cue = CUE.exec(words.slice(0, last));
  return from + (cue ? cue.index + 1 : last);
}

/** Whether what an unclosed mark opens ends with who spoke, so that its closing mark was only forgotten. */
export const saysWho = (text: string, { end }: Stretch, block: Range): boolean =>
  end < block.end && text.slice(end - 1, Math.min(block.end, end + LOOK_AHEAD)).search(CUE) === 0;

/** Right behind a mark: "said Anna Berg", "she said", "Anna Berg said". */
const SAID_BEHIND = new RegExp(
  String.raw`^,?\s+(?:(?:he|she|they|\p{Lu}[\p{L}.'’-]{1,30}(?:\s\p{Lu}[\p{L}.'’-]{1,30}){0,3})\s)?(?:${oneOf(SAID)}|says|continued)\b`,
  'u',
);
/** So many UTF-16 units behind a mark who speaks is looked for. */
const LOOK_AHEAD = 160;

const AFTER_COLON = /:\s+(?=\p{Lu})/gu;

/**
 * A closing mark without an opening one. What it closes is known when a colon announces it, or when it is the first
 * sentence of its paragraph and who said it stands behind: `Mr Serdyukov said: The principal thing … in Europe."`
 */
export function unopened(
  text: string,
  block: Range,
  mark: Mark,
  found: readonly Stretch[],
  push: (from: Range | null, to: Range | null, start: number, end: number, style: Style) => void,
): void {
  const floor = Math.max(found.at(-1)?.outer.end ?? block.start, mark.start - LONGEST_OPEN);
  AFTER_COLON.lastIndex = 0;
  const match = AFTER_COLON.exec(text.slice(floor, mark.start));
  if (match) push(null, mark, floor + match.index + match[0].length, mark.start, mark.style);
  else if (
    floor === block.start &&
    SAID_BEHIND.test(text.slice(mark.end, mark.end + LOOK_AHEAD)) &&
    sentenceEnd(text, floor, mark.start) === mark.start
  )
    push(null, mark, floor, mark.start, mark.style);
}
