import type { Verbatim } from '../corpus/verbatim.ts';

/**
 * A piece of a line: `own` are our fixed words and numbers, `field` comes from the manifest or the
 * asker, a `Verbatim` from an article. Whoever renders a line must show all of them as they are.
 */
export type Piece =
  | { readonly own: string }
  | { readonly field: string; readonly strong?: boolean }
  | { readonly words: Verbatim; readonly strong?: boolean };

/** One line that the bot says. */
export type Says = readonly Piece[];

/** Makes a line from a fixed sentence: strings and numbers put into it are `field`s. */
export function say(
  fixed: TemplateStringsArray,
  ...values: readonly (string | number | Piece | Says)[]
): Says {
  return fixed.flatMap((own, i): Says => {
    const value = values[i];
    const before: Says = own === '' ? [] : [{ own }];
    if (value === undefined) return before;
    if (typeof value === 'object') return [...before, ...('length' in value ? value : [value])];
    return [...before, { field: String(value) }];
  });
}

/** A line as plain text. */
export const plain = (line: Says): string =>
  line
    .map((piece) => {
      if ('own' in piece) return piece.own;
      return 'field' in piece ? piece.field : piece.words.text;
    })
    .join('');

/** What somebody asked for, as it stands out in a line. */
export const strong = (text: string): Piece => ({ field: text, strong: true });

/** Lines in one, with something between each two. */
export const list = (items: readonly Says[], between = ', '): Says =>
  items.flatMap((item, i) => (i === 0 ? item : [{ own: between }, ...item]));
