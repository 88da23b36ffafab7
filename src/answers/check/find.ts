import { contains } from '../../corpus/span.ts';
import { asked, type Asked } from './asked.ts';
import { candidate } from './candidate.ts';
import type { Laid } from './laid.ts';
import { layExact } from './lay-exact.ts';
import { layNear } from './lay-near.ts';
import { nearest } from './nearest.ts';
import { occurrences } from './occurrences.ts';
import { partOf } from './part.ts';
import type { Source } from './source.ts';
import { variants } from './variants.ts';
import { yoursOf, type Yours } from './yours.ts';

/** No more places than these are weighed for words that stand everywhere. */
const PLACES = 200;

/** So many quotations are laid beside the asker's words. */
const CANDIDATES = 8;

/** A quotation that shares less than this is not looked at: of three pieces put together one has a third. */
const LEAST = 0.3;

/** Beside places that have the words themselves, only quotations that share so much are looked at. */
const ELSEWHERE = 0.6;

/** So many words in a row that one quotation has not may come from another. */
const PIECE = 3;

/** What the archive has of the asker's words. */
export interface Found {
  readonly yours: Yours;
  /** Places that have them word for word, signs included; quotation marks inside may differ. */
  readonly exact: readonly Laid[];
  /** Quotations that share words, best first. */
  readonly near: readonly Laid[];
  /** A quotation that has what the best of `near` has not, where there is one. */
  readonly other: Laid | null;
}

/** Looks the asker's words up: word for word first, then in the quotations that come nearest. */
export function find(source: Source, text: string): Found {
  const { stream, postings } = source;
  const texts = variants(text, stream.vocabulary);
  for (const one of texts) {
    const yours = yoursOf(one, []);
    const way = asked(yours, stream.vocabulary);
    const exact = occurrences(stream, postings, way, PLACES).map((place) => layExact(source, way, place));
    if (exact.length > 0) return { yours, exact, near: nearTo(source, way, ELSEWHERE, exact), other: null };
  }
  const ways = texts.map((one) => nearly(source, one));
  const { yours, near } = ways.reduce((best, way) => (shareOf(way) > shareOf(best) ? way : best));
  return { yours, exact: [], near, other: near[0] ? otherPiece(source, yours, near[0]) : null };
}

interface Nearly {
  readonly yours: Yours;
  readonly near: readonly Laid[];
}

const shareOf = ({ near }: Nearly): number => near[0]?.share ?? 0;

/** Brackets that the nearest quotation has itself are its own; all others are an editor's, as ellipses are. */
function nearly(source: Source, text: string): Nearly {
  const edited = yoursOf(text);
  const brackets = edited.devices.filter(({ words }) => words.length > 0);
  if (brackets.length > 0) {
    const yours = yoursOf(text, ['ellipsis']);
    const near = nearTo(source, asked(yours, source.stream.vocabulary), LEAST);
    const lost = near[0]?.missing.flatMap(({ start, end }) => yours.tokens.slice(start, end)) ?? yours.tokens;
    if (!lost.some((token) => brackets.some((device) => contains(device, token)))) return { yours, near };
  }
  return { yours: edited, near: nearTo(source, asked(edited, source.stream.vocabulary), LEAST) };
}

/** The nearest quotations, those that share most first; then fewest differences, then the archive's order. */
function nearTo(source: Source, way: Asked, least: number, known: readonly Laid[] = []): Laid[] {
  const { stream, postings } = source;
  const near: Laid[] = [];
  for (const { quoted } of nearest(stream, postings, way, { limit: CANDIDATES, least })) {
    if (known.some((laid) => laid.quoted === stream.quoted[quoted])) continue;
    const laid = layNear(source, way, candidate(stream, way, stream.quoted[quoted]!));
    if (laid) near.push(laid);
  }
  return near.toSorted(
    (a, b) =>
      b.share - a.share || a.differences.length - b.differences.length || a.tokens.start - b.tokens.start,
  );
}

/** The quotation from which the longest run of words comes that the best one has not. */
function otherPiece(source: Source, yours: Yours, best: Laid): Laid | null {
  const longest = best.missing.reduce((a, b) => (b.end - b.start > a.end - a.start ? b : a), {
    start: 0,
    end: 0,
  });
  if (longest.end - longest.start < PIECE) return null;
  const way = asked(partOf(yours, longest), source.stream.vocabulary);
  return nearTo(source, way, 0.8).find(({ quoted, share }) => quoted !== best.quoted && share >= 0.8) ?? null;
}
