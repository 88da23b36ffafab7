import type { Piece } from '../../words.ts';
import type { ArticleOf, Card, Line } from './card.ts';

/** What a member must see on one line. `strong` has an entry for each UTF-16 unit of `text`. */
export interface ExpectedLine {
  readonly style: Line['style'];
  readonly text: string;
  /** Where it leads; null for nowhere. */
  readonly link: string | null;
  readonly strong: readonly boolean[];
}

const BREAKS = new Set(['\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029']);

/** Characters that must not be sent because they act on others; see `visible`, which this does not use. */
const acts = (point: number): boolean =>
  point < 0x20 ||
  (point >= 0x7f && point <= 0x9f) ||
  (point >= 0xd800 && point <= 0xdfff) ||
  (point >= 0x202a && point <= 0x202e) ||
  (point >= 0x2066 && point <= 0x206f) ||
  (point >= 0xfdd0 && point <= 0xfdef) ||
  (point >= 0xfff9 && point <= 0xfffb) ||
  (point & 0xfffe) === 0xfffe;

/** What must be shown for a character of a text. */
export function seen(character: string): string {
  if (BREAKS.has(character)) return '\n';
  if (character === '\t') return ' ';
  const point = character.codePointAt(0)!;
  return acts(point) ? `[U+${point.toString(16).toUpperCase().padStart(4, '0')}]` : character;
}

/** The words of a piece, where they stand: in ours, in what is known of an article, or in the article itself. */
function givenBy(piece: Piece, articleOf: ArticleOf): string {
  if ('own' in piece) return piece.own;
  if ('field' in piece) return piece.field;
  const { article, start, end } = piece.words.span;
  return articleOf(article)?.text.slice(start, end) ?? '';
}

function linesOf({ style, says, link }: Line, articleOf: ArticleOf): ExpectedLine[] {
  let text = '';
  const strong: boolean[] = [];
  for (const piece of says) {
    const emphasised = style !== 'heading' && style !== 'code' && 'strong' in piece && piece.strong;
    const given = givenBy(piece, articleOf);
    for (const character of given) text += seen(character);
    while (strong.length < text.length) strong.push(emphasised);
  }
  let at = 0;
  return text.split('\n').flatMap((line): ExpectedLine[] => {
    const from = at + (line.length - line.trimStart().length);
    at += line.length + 1;
    const shown = line.trim();
    if (shown === '') return [];
    return [{ style, text: shown, link: link ?? null, strong: strong.slice(from, from + shown.length) }];
  });
}

/**
 * The lines that a card must show, worked out from the articles themselves and without the renderer's code:
 * `prove` holds what is rendered against them.
 */
export const expectedLines = (card: Card, articleOf: ArticleOf): ExpectedLine[] =>
  card.flatMap((line) => linesOf(line, articleOf));
