/** Pairs of signs around words, the longer before those they begin with; what stands inside is group 1. An escaped sign begins none. */
const AROUND: readonly RegExp[] = [
  /(?<!\\)```(?:[\w+-]*\n)?([^`]*)```/gu,
  /(?<!\\)``([^`]+)``/gu,
  /(?<!\\)`([^`\n]+)`/gu,
  /(?<!\\)\|\|([^|]+)\|\|/gu,
  /(?<!\\)\*\*\*([^*\s][^*]*)\*\*\*/gu,
  /(?<!\\)\*\*([^*\s][^*]*)\*\*/gu,
  /(?<!\\)__([^_\s][^_]*)__/gu,
  /(?<!\\)~~([^~\s][^~]*)~~/gu,
  /(?<!\\)(?<![\p{L}\p{N}*])\*([^*\s][^*\n]*)\*(?![\p{L}\p{N}*])/gu,
  /(?<!\\)(?<![\p{L}\p{N}_])_([^_\s][^_\n]*)_(?![\p{L}\p{N}_])/gu,
];

/** What makes a heading, small print, an item of a list or a quotation of a line; a `>` in a line is none. */
const BEFORE = /^[^\S\n]*(?:(?:>>>|>|#{1,3}|-#|[-*•])[^\S\n]+)+/gmu;

/**
 * The words of a message as whoever wrote it sees them: without the signs by which Discord shows code, spoilers, quotations,
 * headings and emphasis. What is in a pair of signs stays where it is.
 */
export const unmarked = (content: string): string =>
  AROUND.reduce((text, pair) => text.replace(pair, '$1'), content.replace(BEFORE, '')).replaceAll(
    /\\([*_~`|>#\\-])/gu,
    '$1',
  );
