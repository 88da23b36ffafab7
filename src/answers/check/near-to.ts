import type { Asked } from './asked.ts';
import { candidate } from './candidate.ts';
import type { Laid } from './laid.ts';
import { layNear } from './lay-near.ts';
import { nearest, type Said } from './nearest.ts';
import type { Source } from './source.ts';
import type { Yours } from './yours.ts';

/** So many quotations are laid beside the asker's words. */
const CANDIDATES = 8;

/** A quotation that shares so much is the one that is meant. */
const NEARLY_ALL = 0.9;

/** Beside places that have the words themselves, only quotations that share so much are looked at. */
export const ELSEWHERE = 0.4;

/** The nearest quotations, those that share most first; then fewest differences, then the archive's order. */
export function nearTo(
  source: Source,
  way: Asked,
  least: number,
  known: readonly Laid[] = [],
  said: Said = 'quoted',
): Laid[] {
  const { stream, postings } = source;
  const near: Laid[] = [];
  let best = 0;
  for (const { quoted, bound } of nearest(stream, postings, way, { limit: CANDIDATES, least, said })) {
    if (known.some((laid) => laid.quoted === stream[said].get(quoted))) continue;
    // Beside a quotation that has nearly all, only another form of the same statement is worth the look.
    if (best >= NEARLY_ALL && bound < ELSEWHERE) break;
    const laid = layNear(source, way, candidate(stream, way, stream[said].get(quoted)!));
    if (!laid) continue;
    near.push(laid);
    best = Math.max(best, laid.share);
  }
  return near.toSorted(
    (a, b) =>
      b.share - a.share || a.differences.length - b.differences.length || a.tokens.start - b.tokens.start,
  );
}

/** An ellipsis may stand for so many times as many words as in the quotation where it stands for fewest. */
const WIDER = 2;

const width = ({ tokens }: Laid): number => tokens.end - tokens.start;

/** Without those over which an ellipsis has to reach much further: a few words with a gap fit many a text. */
export function tightest({ devices }: Yours, near: readonly Laid[]): readonly Laid[] {
  if (!devices.some(({ kind }) => kind === 'ellipsis') || !near[0]) return near;
  const best = near.filter(({ share }) => share === near[0]!.share);
  const least = Math.min(...best.map(width));
  return near.filter((laid) => width(laid) <= least * WIDER);
}
