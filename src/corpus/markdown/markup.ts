import type { Range } from '../span.ts';

/** Code in a line, its ticks included: words in marks in it are nobody's. */
const CODE = /(?<!`)(`{1,2})(?!`)[^\n]{1,300}?(?<!`)\1(?!`)/gu;
const PICTURE = /!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)/gu;
const LINK = /\[([^[\]\n]{1,300})\]\([^()\n]{0,500}(?:\([^()\n]{0,300}\)[^()\n]{0,300})?\)/gu;
/** An HTML tag with its attributes: what stands in marks there is for a browser. */
const TAG = /<\/?[a-z][^<>\n]{0,2000}>/giu;
/** What a site's builder fills in: `{{< picture alt="…" >}}`, `{% image "…" %}`. */
const SHORTCODE = /\{\{[^\n]{0,500}?\}\}|\{%[^\n]{0,500}?%\}/gu;
/** Stars and underlines that begin or end emphasis. */
const EMPHASIS = /(?<![\p{L}\p{N}*_])[*_]{1,3}(?=[^\s*_])|(?<=[^\s*_])[*_]{1,3}(?![\p{L}\p{N}*_])/gu;

const whole = (match: RegExpExecArray): Range => ({
  start: match.index,
  end: match.index + match[0].length,
});

/** A link's brackets and its address; its words stay. */
function aroundLabel(match: RegExpExecArray): Range[] {
  const { start, end } = whole(match);
  const label = start + 1 + match[1]!.length;
  return [
    { start, end: start + 1 },
    { start: label, end },
  ];
}

/**
 * What a reader of a Markdown page does not see as an article's words: code, pictures, tags, where a link leads, stars.
 * @returns UTF-16 ranges in order, not overlapping
 */
export function markup(text: string): Range[] {
  const all = [
    ...[CODE, PICTURE, TAG, SHORTCODE, EMPHASIS].flatMap((form) => Array.from(text.matchAll(form), whole)),
    ...Array.from(text.matchAll(LINK), aroundLabel).flat(),
  ].toSorted((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of all) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
