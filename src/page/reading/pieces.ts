import { overlaps, type Range } from '../../corpus/span.ts';

/** Something that is marked in a text. */
export interface Marked extends Range {
  /** `quoted`: the speaker's own words; `reported`: the reporter's. */
  readonly kind: 'quoted' | 'reported' | 'time' | 'passage';
  /** Its place among those of its kind. */
  readonly number: number;
}

/** A stretch of a text with everything that is marked in all of it. */
export interface Piece extends Range {
  readonly of: readonly Marked[];
}

const isBreak = (sign = ''): boolean => /[\n\v\f\r\u0085\u2028\u2029]/.test(sign);

/**
 * The place itself, or one before it: where it stands inside of a surrogate pair, for half a sign is none, or of line breaks,
 * for those that follow each other are shown as one.
 */
function wholeAt(text: string, at: number): number {
  if (at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff) return at - 1;
  let whole = at;
  while (isBreak(text[at]) && isBreak(text[whole - 1])) whole--;
  return whole;
}

/** Cuts a range of a text where something marked begins or ends: pieces that follow each other without a gap. */
export function piecesOf(text: string, range: Range, marked: readonly Marked[]): Piece[] {
  const within = marked.filter((one) => one.end > one.start && overlaps(one, range));
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of within)
    for (const cut of [wholeAt(text, start), wholeAt(text, end)])
      if (cut > range.start && cut < range.end) cuts.add(cut);
  const ordered = [...cuts].toSorted((a, b) => a - b);
  return ordered.slice(0, -1).map((start, i) => {
    const piece = { start, end: ordered[i + 1]! };
    return Object.assign(piece, { of: within.filter((one) => overlaps(one, piece)) });
  });
}
