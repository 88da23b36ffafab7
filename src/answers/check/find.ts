import type { Range } from '../../corpus/span.ts';
import { asked } from './asked.ts';
import { yoursAt } from './difference.ts';
import type { Laid } from './laid.ts';
import { layExact } from './lay-exact.ts';
import { ELSEWHERE, nearTo, tightest } from './near-to.ts';
import { occurrences } from './occurrences.ts';
import { withOwnBrackets } from './own-brackets.ts';
import { partOf } from './part.ts';
import type { Source } from './source.ts';
import { variants } from './variants.ts';
import { yoursOf, type Yours } from './yours.ts';

/** No more places than these are weighed for words that stand everywhere. */
const PLACES = 200;

/** So many words in a row that one quotation has not may come from another. See docs/constants.md. */
const PIECE = 3;

/** A quotation that shares less than this is not looked at: of three pieces put together one has a third. See docs/constants.md. */
const LEAST = 0.3;

/** Reported words that share less are something else. See docs/constants.md. */
const REPORTED = 0.6;

/** What the archive has of the asker's words. */
export interface Found {
  readonly yours: Yours;
  /** Places that have them word for word, signs included; quotation marks inside may differ. */
  readonly exact: readonly Laid[];
  /** Quotations that share words, best first. */
  readonly near: readonly Laid[];
  /** A quotation that has what the best of `near` has not, where there is one. */
  readonly other: Laid | null;
  /** Where in the asker's text stands what comes from `other`. */
  readonly piece: Range | null;
  /** Looks for what is reported without marks and shares words, best first: asked where nothing else comes near. */
  readonly reported: () => readonly Laid[];
}

/** Looks the asker's words up: word for word first, then in the quotations that come nearest. */
export function find(source: Source, text: string): Found {
  const { stream, postings } = source;
  const texts = variants(text, stream.vocabulary);
  for (const one of texts)
    for (const yours of [yoursOf(one, 'everything'), yoursOf(one)]) {
      if (yours.devices.length > 0) continue;
      const way = asked(yours, stream.vocabulary);
      const exact = occurrences(stream, postings, way, PLACES).map((place) => layExact(source, way, place));
      if (exact.length > 0)
        return {
          yours,
          exact,
          near: nearTo(source, way, ELSEWHERE, exact),
          other: null,
          piece: null,
          reported: () => [],
        };
    }
  const yours = withOwnBrackets(source, likeliest(source, texts), LEAST);
  const way = asked(yours, stream.vocabulary);
  const near = tightest(yours, nearTo(source, way, LEAST));
  const reported = (): Laid[] => nearTo(source, way, REPORTED, [], 'reported');
  const { other, piece } = near[0] ? otherPiece(source, yours, near[0]) : NO_OTHER;
  return { yours, exact: [], near, other, piece, reported };
}

/** The variant of which the archive knows most words. */
function likeliest({ stream: { vocabulary } }: Source, texts: readonly string[]): string {
  const unknown = (text: string): number =>
    asked(yoursOf(text), vocabulary).lows.filter((low) => low < 0).length;
  return texts.reduce((best, text) => (unknown(text) < unknown(best) ? text : best));
}

const NO_OTHER: Pick<Found, 'other' | 'piece'> = { other: null, piece: null };

/** The quotation from which the longest run of words comes that the best one has not. */
function otherPiece(source: Source, yours: Yours, best: Laid): Pick<Found, 'other' | 'piece'> {
  const longest = best.missing.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), {
    start: 0,
    end: 0,
  });
  if (longest.end - longest.start < PIECE) return NO_OTHER;
  const way = asked(partOf(yours, longest), source.stream.vocabulary);
  const found = nearTo(source, way, 0.8);
  const other = found.find(({ quoted, share }) => quoted !== best.quoted && share >= 0.8);
  return other ? { other, piece: yoursAt(yours.tokens.slice(longest.start, longest.end)) } : NO_OTHER;
}
