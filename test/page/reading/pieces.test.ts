import { expect, it } from 'vitest';
import { piecesOf } from '../../../src/page/reading/pieces.ts';

const pieces = (text: string, start: number, end: number): string[] =>
  piecesOf(text, { start: 0, end: text.length }, [{ kind: 'passage', number: 0, start, end }]).map((piece) =>
    text.slice(piece.start, piece.end),
  );

it.each([
  ['begins and ends between two signs', 'We agree.', 3, 8, ['We ', 'agree', '.']],
  ['ends inside of a surrogate pair', 'A 🦉!', 0, 3, ['A ', '🦉!']],
  ['ends between CR and LF', 'We\r\nagree', 0, 3, ['We', '\r\nagree']],
  ['begins inside of some line breaks', 'We\n\r\n\nagree', 4, 11, ['We', '\n\r\n\nagree']],
  ['ends before a line break', 'We\r\nagree', 0, 2, ['We', '\r\nagree']],
  ['begins after one', 'We\r\nagree', 4, 9, ['We\r\n', 'agree']],
] as const)('a text is cut where a passage %s, and no sign and no break twice', (_, text, start, end, cut) =>
  expect(pieces(text, start, end)).toEqual(cut),
);
