import { narrowWords } from '../words/narrow.ts';
import { words } from '../words.ts';
import type { Answer } from './answer.ts';
import type { Archive } from './archive.ts';
import { narrow, narrowed, type Narrowing } from './narrow.ts';
import { refusal, refuse } from './refusal.ts';
import { sorted, SORTS, type Sort } from './sorted.ts';
import { isUnclear, isYes } from './yes-or-no.ts';

/** Which articles are asked, and the order of the passages: one of `SORTS`, or the answer's own. */
export interface View extends Narrowing {
  readonly sort?: string;
  /** Whether reported speech is asked for beside quotations: yes or no, as typed. */
  readonly reported?: string;
  /** Whether words that the articles say somebody did not say are asked for too: yes or no, as typed. */
  readonly unsaid?: string;
  /** Whether the closest passages are shown where nothing answers: yes or no, as typed. */
  readonly closest?: string;
}

/**
 * An answer from the articles that a view leaves, in its order.
 * @param asked what is looked up, as typed; refused where it is empty or too long
 * @returns why it is not looked up, where the view cannot be used or leaves no article
 */
export function viewed<T extends Answer | null>(
  archive: Archive,
  asked: readonly string[],
  view: View,
  answer: (seen: Archive) => T,
): T | Answer {
  const refused = asked.map((one) => refusal(one)).find((one) => one !== null);
  if (refused) return refused;
  const sort = view.sort?.trim().toLowerCase() ?? '';
  const seen = narrow(archive, view);
  if (!('search' in seen)) return refuse(asked[0] ?? '', seen);
  if (sort && !isSort(sort)) return refuse(asked[0] ?? '', narrowWords.notASort(sort, SORTS));
  const closest = view.closest?.trim() ?? '';
  if (isUnclear(closest)) return refuse(asked[0] ?? '', words.notYesOrNo('closest', closest));
  const answered = answer(seen);
  if (answered === null) return answered;
  const found = isSort(sort) && sort !== 'best' ? sorted(answered, sort) : answered;
  const how = narrowed(view, seen.articles.length, archive.articles.length);
  const told = how ? { ...found, says: [...found.says, how] } : found;
  return isYes(closest) ? told : withheld(told);
}

/** The closest passages are no answer, and shown to those who ask for them. */
const withheld = (answer: Answer): Answer =>
  answer.kind === 'nothing' && answer.nearest.length > 0
    ? { ...answer, withheld: true, says: [...answer.says, words.closestAsked(answer.nearest.length)] }
    : answer;

const isSort = (name: string): name is Sort => SORTS.some((sort) => sort === name);
