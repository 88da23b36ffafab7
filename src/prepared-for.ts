import { prepare, type Prepared, type Reading } from './answers/kept/prepared.ts';
import { openSaved, type Saved } from './answers/kept/saved.ts';
import type { Refreshing } from './answers/kept/beside/refreshing.ts';
import { isNew } from './answers/kept/beside/wanted.ts';
import type { Problem } from './corpus/problem.ts';
import type { Meaning } from './search/meaning.ts';
import type { Origin } from './stored.ts';
import { correctingBy } from './text/corrections/correcting.ts';
import { dated } from './text/dates/published/deduce.ts';
import { savedInWords } from './words/saved.ts';

/** What is prepared of the articles of an origin. */
export interface PreparedFor {
  readonly prepared: Prepared | null;
  readonly problems: readonly Problem[];
  readonly isBeside?: boolean;
  /** What makes it follow its origin, and the stamp that this had. */
  readonly refreshing?: { readonly of: Refreshing; readonly stamp: string | null };
}

/**
 * What is prepared of the articles of an origin, null when there are none, and what is wrong with it.
 * @param index where it is kept between starts; null for nowhere
 * @param program in the place of this program's stamp
 */
export function preparedFor(
  origin: Origin,
  index: string | null,
  meaning: Meaning | null,
  tell: (line: string) => void,
  reading: Reading,
  program?: string,
): PreparedFor {
  const { stamp: stampNow, load, changes, beside: mayBeside } = origin;
  const saved = index === null ? null : openSaved(index, meaning, program);
  const stamp = saved && stampNow();
  const again = saved && stamp !== null ? saved.again(stamp) : null;
  const followed = (refreshing: Refreshing | undefined) =>
    refreshing && { refreshing: { of: refreshing, stamp } };
  if (again) return { prepared: again.prepared, problems: again.problems, ...followed(again.refreshing) };
  const few = saved && fewSince(origin, saved);
  if (few) return { ...few, refreshing: { of: few.refreshing, stamp } };
  const { articles: given, problems: found, entries = [], files } = load();
  const problems = [...found];
  const correcting = correctingBy(entries, (problem) => problems.push(problem));
  if (given.length === 0) return { prepared: null, problems };
  const articles = given.map(dated);
  const beside = mayBeside && saved?.beside(articles, correcting);
  if (beside) return { prepared: beside.prepared, problems, isBeside: true, ...followed(beside.refreshing) };
  if (!saved) return { prepared: prepare(articles, meaning, correcting, reading), problems };
  const {
    prepared,
    problems: ofFile,
    refreshing,
  } = saved.prepare(articles, { stamp, problems, files }, correcting, reading);
  for (const problem of ofFile) if (!changes || problem.kind !== 'index-other') tell(savedInWords(problem));
  return { prepared, problems, ...followed(refreshing) };
}

/** What is prepared where only a few files of an origin are others than those that are kept; null where all are to be loaded. */
function fewSince({ since, beside }: Origin, saved: Saved) {
  const kept = since && beside ? saved.since() : null;
  const now = kept && since!(kept);
  if (!now) return null;
  const { refreshing, listings } = kept;
  const { wanted, problems, entriesOf, isMuch } = now;
  if (wanted.length === listings.length && !wanted.some(isNew))
    return { prepared: kept.prepared, problems, isBeside: isMuch, refreshing };
  const prepared = refreshing.refresh(wanted, entriesOf);
  return prepared && { prepared, problems, isBeside: true, refreshing };
}
