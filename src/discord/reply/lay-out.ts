import type { Piece } from '../../words.ts';
import type { Line } from './card.ts';
import type { Unit } from './markdown.ts';
import { visible } from './visible.ts';

const textOf = (piece: Piece): string => {
  if ('own' in piece) return piece.own;
  return 'field' in piece ? piece.field : piece.words.text;
};

const isStrong = (piece: Piece): boolean => 'strong' in piece && piece.strong;

const isBlank = ({ unit }: Unit): boolean => /\s/.test(unit);

function trim(units: readonly Unit[]): readonly Unit[] {
  const first = units.findIndex((unit) => !isBlank(unit));
  return first < 0 ? [] : units.slice(first, units.findLastIndex((unit) => !isBlank(unit)) + 1);
}

/**
 * Lays a line of a card out into the lines that are shown: one for each line break in its words, without
 * blanks at the ends and without empty lines. A heading is large already: nothing in it is emphasised.
 */
export function layOut({ style, says }: Line): (readonly Unit[])[] {
  const lines: Unit[][] = [[]];
  for (const piece of says) {
    const strong = style !== 'heading' && isStrong(piece);
    for (const unit of visible(textOf(piece)).split(''))
      if (unit === '\n') lines.push([]);
      else lines.at(-1)!.push({ unit, strong });
  }
  return lines.map(trim).filter((line) => line.length > 0);
}
