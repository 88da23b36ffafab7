import type { HtmlBlock } from './blocks.ts';

/** A paragraph of running text is no shorter than this, in UTF-16 units. */
const PROSE = 80;
/** Of a script that parts no words, than this. */
const PROSE_OF_SIGNS = 30;
const SIGNS = /[\u3040-\u30ff\u3400-\u9fff]/u;

/** More short lines than this are a list. */
const MOST = 4;
const ENDS = /[.!?…:。？！]["”’»)\]」』]{0,3}$/u;
const MARKED = /["“”«»„「]/u;

const isProse = ({ words }: HtmlBlock): boolean =>
  words.length >= (SIGNS.test(words) ? PROSE_OF_SIGNS : PROSE) && ENDS.test(words);

/** A short line that is no sentence: a date, a name, a button. What stands in a list may be the article's. */
const isSign = ({ words, element }: HtmlBlock): boolean =>
  words.length < PROSE &&
  !ENDS.test(words) &&
  !MARKED.test(words) &&
  element !== 'li' &&
  !/^h[2-6]$/.test(element);

const isHeading = ({ words, element }: HtmlBlock): boolean =>
  /^h[2-6]$/.test(element) && !ENDS.test(words) && !MARKED.test(words);

/**
 * The blocks of an article without the short lines above its first paragraph and below its last, and without headings that
 * nothing stands under.
 */
export function withoutEdges(blocks: readonly HtmlBlock[]): readonly HtmlBlock[] {
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  if (first === -1) return blocks;
  const above = blocks.slice(0, first).filter(isSign).length;
  const rest = blocks.slice(last + 1);
  const below = rest.filter(isSign).length;
  const bare = rest.every((block) => isSign(block) || isHeading(block));
  return blocks.filter((block, i) => {
    if (i > last) return !(isSign(block) && below <= MOST) && !(isHeading(block) && bare);
    return i > first || !isSign(block) || above > MOST;
  });
}
