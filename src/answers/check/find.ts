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

/** A quotation that shares so much is the one that is meant. */
const NEARLY_ALL = 0.9;

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
  for (const one of texts)
    for (const yours of [yoursOf(one, 'everything'), yoursOf(one)]) {
      if (yours.devices.length > 0) continue;
      const way = asked(yours, stream.vocabulary);
      const exact = occurrences(stream, postings, way, PLACES).map((place) => layExact(source, way, place));
      if (exact.length > 0) return { yours, exact, near: nearTo(source, way, ELSEWHERE, exact), other: null };
    }
  const yours = withOwnBrackets(source, likeliest(source, texts));
  const near = tightest(yours, nearTo(source, asked(yours, stream.vocabulary), LEAST));
  return { yours, exact: [], near, other: near[0] ? otherPiece(source, yours, near[0]) : null };
}

/** An ellipsis may stand for so many times as many words as in the quotation where it stands for fewest. */
const WIDER = 2;

/** Without those over which an ellipsis has to reach much further: a few words with a gap fit many a text. */
function tightest({ devices }: Yours, near: readonly Laid[]): readonly Laid[] {
  if (!devices.some(({ kind }) => kind === 'ellipsis') || !near[0]) return near;
  const width = ({ tokens }: Laid): number => tokens.end - tokens.start;
  const best = near.filter(({ share }) => share === near[0]!.share);
  const least = Math.min(...best.map(width));
  return near.filter((laid) => width(laid) <= least * WIDER);
}

/** The variant of which the archive knows most words. */
function likeliest({ stream: { vocabulary } }: Source, texts: readonly string[]): string {
  const unknown = (text: string): number =>
    asked(yoursOf(text), vocabulary).lows.filter((low) => low < 0).length;
  return texts.reduce((best, text) => (unknown(text) < unknown(best) ? text : best));
}

/** Brackets whose words the nearest quotation has itself are its own; all others are an editor's, as ellipses are. */
function withOwnBrackets(source: Source, text: string): Yours {
  const edited = yoursOf(text);
  const brackets = edited.devices.filter(({ words }) => words.length > 0);
  if (brackets.length === 0) return edited;
  const literal = yoursOf(text, new Set(brackets.map(({ start }) => start)));
  const [nearest] = nearTo(source, asked(literal, source.stream.vocabulary), LEAST);
  if (!nearest) return edited;
  const lost = nearest.missing.flatMap(({ start, end }) => literal.tokens.slice(start, end));
  const own = brackets.filter((device) => !lost.some((token) => contains(device, token)));
  return own.length === 0 ? edited : yoursOf(text, new Set(own.map(({ start }) => start)));
}

/** The nearest quotations, those that share most first; then fewest differences, then the archive's order. */
function nearTo(source: Source, way: Asked, least: number, known: readonly Laid[] = []): Laid[] {
  const { stream, postings } = source;
  const near: Laid[] = [];
  let best = 0;
  for (const { quoted, bound } of nearest(stream, postings, way, { limit: CANDIDATES, least })) {
    if (known.some((laid) => laid.quoted === stream.quoted[quoted])) continue;
    // Beside a quotation that has nearly all, only another form of the same statement is worth the look.
    if (best >= NEARLY_ALL && bound < ELSEWHERE) break;
    const laid = layNear(source, way, candidate(stream, way, stream.quoted[quoted]!));
    if (!laid) continue;
    near.push(laid);
    best = Math.max(best, laid.share);
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
