import { words, type Says } from '../words.ts';
import type { About } from './about.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { attributed } from './attributed.ts';
import { nothingBut } from './nothing-but.ts';
import { articlesOf, timesOf } from './said/counting.ts';

/**
 * Where no quotation names the matter: those that may be about it in other words, or stand in an article that speaks of it, offered (`bearing`), or `nothing`.
 * @param not that none names it
 */
export function offeredNear(
  archive: Archive,
  query: string,
  not: Says,
  { near, beside, says }: About,
): Answer {
  if (near.length === 0) return nothingBut(query, [not, ...says]);
  const reported = near.filter(({ quotation }) => quotation.kind === 'indirect');
  return {
    kind: 'quotations',
    query,
    says: [
      not,
      words[beside ? 'besideThat' : 'nearToThat'](near.length, reported.length === 0),
      ...(reported.length > 0 ? [words.reported(timesOf(reported), articlesOf(reported))] : []),
      ...says,
    ],
    sure: 'bearing',
    evidence: near.map((quoted) => attributed(archive, quoted)),
    nearest: [],
  };
}
