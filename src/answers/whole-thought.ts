import type { Article } from '../corpus/article.ts';
import { hull, overlaps, type Range } from '../corpus/span.ts';
import type { Quotation, Reading } from '../text/reading.ts';
import { leansBack } from './leans-back.ts';

/** A passage is not widened beyond this, in UTF-16 units: a speech is not one thought. See docs/constants.md. */
const LONGEST = 700;
/** So many sentences before it may be brought. */
const MOST = 2;

const ENDED = /[.!?…]["”'’»)\]]{0,3}\s*$/u;

/**
 * A passage with what belongs to it: the whole of a quotation that it is part of, with the words that say who spoke, and the
 * sentence before one that only makes sense with it, or behind a colon. Whole sentences still, where the passage is.
 */
export function wholeThought(article: Article, reading: Reading, passage: Range): Range {
  const quoted = widened(passage, quotationAround(reading, passage));
  return withNext(article, reading, withBefore(article, reading, quoted));
}

/** The quotation that somebody's words in a passage are part of; what is only reported is whole in its sentence. */
export const quotationAround = ({ quotations }: Reading, passage: Range): Quotation | undefined =>
  quotations.find(
    ({ kind, unsaid, parts }) =>
      kind !== 'indirect' && unsaid === null && parts.some((part) => overlaps(part, passage)),
  );

function widened(passage: Range, quotation: Quotation | undefined): Range {
  if (quotation === undefined) return passage;
  const whole = hull([passage, quotation, ...(quotation.cue ? [quotation.cue] : [])]);
  return isShort(whole) ? whole : passage;
}

const isShort = ({ start, end }: Range): boolean => end - start <= LONGEST;

function withBefore(article: Article, { sentences }: Reading, passage: Range): Range {
  let whole = passage;
  let at = sentences.findIndex((sentence) => overlaps(sentence, passage));
  for (let brought = 0; brought < MOST && at > 0; brought++, at--) {
    const first = sentences[at]!;
    if (!leansBack(article.text.slice(first.start, first.end))) break;
    const before = sentences[at - 1]!;
    const wider = hull([before, whole]);
    const isTold =
      article.blocks[before.block]?.role === 'body' &&
      ENDED.test(article.text.slice(before.start, before.end));
    if (!isTold || !isShort(wider)) break;
    whole = wider;
  }
  return whole;
}

/** "The bill would:" promises what follows. */
function withNext(article: Article, { sentences }: Reading, passage: Range): Range {
  if (!/:\s*$/u.test(article.text.slice(passage.start, passage.end))) return passage;
  const next = sentences.find(({ start }) => start >= passage.end);
  if (next === undefined || article.blocks[next.block]?.role !== 'body') return passage;
  const whole = hull([passage, next]);
  return isShort(whole) ? whole : passage;
}
