import { byBlanks } from '../../grammar/cut.ts';
import { copy } from '../../corpus/verbatim.ts';
import { overlaps, type Range } from '../../corpus/span.ts';
import { checkWords } from '../../words/check.ts';
import { plain, type Says } from '../../words.ts';
import type { Difference } from './difference.ts';
import type { Edited } from './devices.ts';
import type { Laid } from './laid.ts';
import type { Outside } from './outside.ts';
import type { Yours } from './yours.ts';

/** So many differences are named whatever room they take, and more as long as there is room, in UTF-16 units. */
const NAMED = 6;
const ROOM = 1_200;

/** In a text longer than this, in UTF-16 units, a word has to be looked for. */
const LONG = 600;
/** More words than that are found without others. */
const PLAIN = 80;
/** So many characters before and after tell where. */
const AROUND = 40;

/**
 * The words that differ, every one named, worst first; in a long quotation with the words around them.
 * @param piece where in the asker's text stands what another quotation has
 */
export function differenceLines(
  { article, differences }: Laid,
  yours: Yours,
  piece: Range | null = null,
): Says[] {
  const lines: Says[] = [];
  let left = ROOM;
  for (const [index, one] of differences.entries()) {
    const told = [isPiece(one, piece) ? fromOther(one, yours) : difference(one, article, yours)].concat(
      nearLine(one, article, yours),
    );
    left -= told.reduce((sum, line) => sum + plain(line).length, 0);
    if (left < 0 && index >= NAMED) return [...lines, checkWords.more(differences.length - index)];
    lines.push(...told);
  }
  return lines;
}

const isPiece = ({ op, yours }: Difference, piece: Range | null): boolean =>
  op === 'added' && yours?.start === piece?.start && yours?.end === piece?.end;

const fromOther = ({ yours: mine }: Difference, { text }: Yours): Says =>
  checkWords.fromOther(text.slice(mine!.start, mine!.end).trim());

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

function nearLine({ yours: mine, source }: Difference, article: Laid['article'], { text }: Yours): Says[] {
  if (text.length <= LONG || [mine, source].some((range) => range && range.end - range.start > PLAIN))
    return [];
  if (mine)
    return [
      checkWords.near({
        field: text
          .slice(...around(text, mine))
          .replaceAll(/\s+/gu, ' ')
          .trim(),
      }),
    ];
  if (!source) return [];
  const [start, end] = around(article.text, source);
  return [checkWords.near({ words: copy(article, { start, end }) })];
}

/** A range with the whole words before and after it, within its paragraph. */
function around(text: string, { start, end }: Range): [number, number] {
  const before = /[^\n]*$/u.exec(text.slice(Math.max(0, start - AROUND), start))![0];
  const after = /^[^\n]*/u.exec(text.slice(end, end + AROUND))![0];
  return [
    start - (start - before.length > 0 ? before.replace(/^\S*\s*/u, '') : before).length,
    end + after.replace(/\s*\S*$/u, '').length,
  ];
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

function deviceLine({ device, source, turn }: Edited, article: Laid['article'], text: string): Says[] {
  const typed = text.slice(device.start, device.end);
  if (device.kind === 'bracket')
    return [
      source ? checkWords.bracketFor(typed, { words: copy(article, source) }) : checkWords.bracketed(typed),
    ];
  if (!source) return [];
  const words = copy(article, source);
  const leftOut =
    turn !== null && turn.of !== 'joins'
      ? [checkWords.leftOutTurn(turn.of, { words: copy(article, turn.at) })]
      : [];
  const turned = turn?.of === 'joins' ? [checkWords.joins] : leftOut;
  return [
    ...turned,
    words.text.length > LONGEST
      ? checkWords.leftOutMuch(byBlanks(words.text).length)
      : checkWords.leftOut({ words }),
  ];
}

/** Whether the words stand in a headline. */
export const inHeadline = ({ article, same }: Laid): boolean =>
  article.blocks.some((block) => block.role === 'title' && same.some((range) => overlaps(block, range)));
