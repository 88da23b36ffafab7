import { overlaps, type Range } from '../../corpus/span.ts';
import { ONES, SCALES, TENS } from '../../grammar/numbers.ts';
import { SMALL } from '../../text/lexicon/small.ts';
import { closest } from './closest.ts';
import { findIn, isGiven, type Scene } from './scene.ts';

const SCALE = SCALES.map((one) => `${one}s?`).join('|');
// "One" stands for somebody too. Where one word begins like another, the longer is read.
const WORD = [...ONES.slice(2).toReversed(), ...TENS, 'half', 'a third', 'a quarter', 'a dozen'].join('|');
const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,-])(?:\p{Sc} ?)?(?:\p{N}[\p{N}.,]{0,20}(?<![.,])|(?:${WORD}|${SCALE})\b(?:-(?:${WORD})\b)?)(?: (?:${SCALE})\b){0,3}(?: ?%| per ?cent\b)?(?: (?!(?:${WORD}|${SCALE})\b)\p{Ll}[\p{L}-]{1,30})?`,
  'giu',
);

/** "300 missiles", but "300" of "300 were counted". */
function withoutGrammar(text: string, { start, end }: Range): Range {
  const last = /[ -]\p{L}+$/u.exec(text.slice(start, end));
  return { start, end: last && SMALL.has(last[0].slice(1).toLowerCase()) ? start + last.index : end };
}

/** "How many people came?": the number with the word it counts. */
export function number(scene: Scene): Range[] {
  const { timexes } = scene;
  const found = findIn(scene, NUMBER)
    .map((range) => withoutGrammar(scene.text, range))
    .filter(
      (range) =>
        !isGiven(scene, range) && !timexes.some((timex) => timex.type === 'DATE' && overlaps(timex, range)),
    );
  return closest(scene, found);
}
