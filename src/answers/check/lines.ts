import { copy } from '../../corpus/verbatim.ts';
import { overlaps } from '../../corpus/span.ts';
import { checkWords } from '../../words/check.ts';
import type { Says } from '../../words.ts';
import type { Difference } from './difference.ts';
import type { Edited } from './devices.ts';
import type { Laid } from './laid.ts';
import type { Outside } from './outside.ts';
import type { Yours } from './yours.ts';

/** So many differences are named; beyond them the passage speaks for itself. */
const NAMED = 6;

/** The words that differ, in words, worst first. */
export function differenceLines({ article, differences }: Laid, yours: Yours): Says[] {
  const lines = differences.slice(0, NAMED).map((one) => difference(one, article, yours));
  const more = differences.length - lines.length;
  return more > 0 ? [...lines, checkWords.more(more)] : lines;
}

function difference(
  { op, yours: mine, source, turn }: Difference,
  article: Laid['article'],
  { text }: Yours,
): Says {
  const typed = mine ? text.slice(mine.start, mine.end).trim() : '';
  if (op === 'moved') return checkWords.moved(turn, typed);
  if (!source) return checkWords.added(turn, typed);
  const words = { words: copy(article, source) };
  return mine ? checkWords.changed(turn, typed, words) : checkWords.dropped(turn, words);
}

/** What turns the sense although it stands outside the asker's words, and what an editor's signs stand for. */
export const warningLines = ({ article, outside, interrupted, devices }: Laid, { text }: Yours): Says[] => [
  ...outside.map((one) => outsideLine(one, article)),
  ...interrupted.map((range) => checkWords.interrupted({ words: copy(article, range) })),
  ...devices.flatMap((one) => deviceLine(one, article, text)),
];

const outsideLine = ({ turn, side, at }: Outside, article: Laid['article']): Says =>
  turn === 'irony' ? checkWords.ironyAround : checkWords[side](turn, { words: copy(article, at) });

/** Longer gaps are counted, not shown again: the passage shows them. */
const LONGEST = 300;

function deviceLine({ device, source }: Edited, article: Laid['article'], text: string): Says[] {
  const typed = text.slice(device.start, device.end);
  if (device.kind === 'bracket')
    return [
      source ? checkWords.bracketFor(typed, { words: copy(article, source) }) : checkWords.bracketed(typed),
    ];
  if (!source) return [];
  const words = copy(article, source);
  return [
    words.text.length > LONGEST
      ? checkWords.leftOutMuch(words.text.split(/\s+/u).length)
      : checkWords.leftOut({ words }),
  ];
}

/** Whether the words stand in a headline. */
export const inHeadline = ({ article, same }: Laid): boolean =>
  article.blocks.some((block) => block.role === 'title' && same.some((range) => overlaps(block, range)));
