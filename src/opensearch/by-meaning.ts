import { BY_MEANING, MEANT_ALIKE } from '../search/candidates.ts';
import { rounded } from '../search/engine/engine.ts';
import { signsOf } from '../search/index/senses.ts';
import { lengthOf, type Meaning } from '../search/meaning.ts';
import { alongRows } from '../search/nearness.ts';
import type { Asked } from '../search/asked.ts';
import type { Admitted } from './admitted.ts';
import { alikeIn } from './alike.ts';
import type { Proposed } from './proposed.ts';
import type { Searches } from './searches.ts';

/** What a sentence's words are in the table, and how much they mean together. */
interface Meant {
  readonly rows: readonly number[];
  readonly meant: number;
}

/** The paragraphs whose sentences come nearest to a question in meaning, exactly those that the embedded index finds. */
export function byMeaning(
  searches: Searches,
  asked: readonly Asked[],
  meaning: Meaning,
  admitted: Admitted,
): Proposed[] {
  const together = meaning.together(asked.flatMap(({ row }) => row ?? []));
  const length = lengthOf(together);
  if (length === 0) return [];
  const along = alongRows(asked, meaning);
  const signs = signsOf(together);
  const fetched = ['rows', 'meant'];
  const scores = new Map<number, Proposed & { readonly score: number }>();
  for (const { article, within, rows, meant } of alikeIn<Meant>(
    searches,
    'signs',
    signs,
    MEANT_ALIKE,
    fetched,
    admitted,
  )) {
    const product = length * meant;
    const score = product === 0 ? 0 : rounded(rows.reduce((sum, row) => sum + along(row), 0) / product);
    if (score > (scores.get(within)?.score ?? 0)) scores.set(within, { article, at: within, score });
  }
  return [...scores.values()].toSorted((a, b) => b.score - a.score || a.at - b.at).slice(0, BY_MEANING);
}
