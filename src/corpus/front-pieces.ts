import type { Piece } from './article.ts';
import type { FrontMatter } from './front-matter.ts';
import { linesOf } from './lines.ts';
import type { Range } from './span.ts';

const FIELD = { role: 'furniture', rule: 'front matter' } as const;

/** The lines of the front matter, in order. The title in them, when it is given, stands apart. */
export function frontPieces(text: string, front: FrontMatter, title: Range | null): Piece[] {
  const pieces: Piece[] = [];
  for (const line of linesOf(text.slice(0, front.end))) {
    let { start } = line;
    if (title && line.start <= title.start && title.end <= line.end) {
      pieces.push({ start, end: start + text.slice(start, title.start).trimEnd().length, ...FIELD });
      pieces.push({ ...title, role: 'title' });
      start = title.end + text.slice(title.end, line.end).search(/\S|$/u);
    }
    if (start < line.end) pieces.push({ start, end: line.end, ...FIELD });
  }
  return pieces;
}
