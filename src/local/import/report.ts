import { isToCome, latestDay } from '../../text/dates/published/latest.ts';
import { fieldsOf } from '../../store/known.ts';
import type { Taken } from '../../store/take.ts';
import {
  byReason,
  interrupted,
  moreRefused,
  progressInWords,
  refusedCount,
  refusedInWords,
  tallyInWords,
} from '../../words/import.ts';
import { problemInWords } from '../../words/problem.ts';
import { shown } from '../../words/shown.ts';
import type { Refused, Tally } from './take-in.ts';

/** So many refused files are named for each reason; the store has them all. */
const NAMED = 20;

/** Tells whoever imports how far it is, and what it came to. */
export interface Report {
  readonly acknowledged: (tally: Tally, taken: readonly Taken[], still?: readonly Refused[]) => void;
  /** @returns the exit code: 0, or 1 when something was refused, or 130 when it was stopped */
  readonly end: (tally: Tally, stopped: boolean) => number;
}

/**
 * @param files how many there are
 * @param list whether each file is named once it is in
 * @param latest the latest day of publication that is believed
 */
export function report({
  files,
  list,
  tell,
  print,
  latest = latestDay(),
}: {
  readonly files: number;
  readonly list: boolean;
  readonly tell: (line: string) => void;
  readonly print: (line: string) => void;
  readonly latest?: string;
}): Report {
  const refused: { readonly file: string; readonly why: string; readonly line: string }[] = [];
  const live = process.stderr.isTTY && !list;
  return {
    acknowledged(tally, taken, still = []) {
      for (const { file, refused: some } of [...taken, ...still])
        for (const { where, why, detail } of some)
          refused.push({ file, why, line: refusedInWords(file, where, why, detail) });
      for (const line of taken.flatMap((one) => daysToCome(one, latest))) tell(line);
      // What is refused is not in.
      if (list) for (const { file, articles } of taken) if (articles.length > 0) print(shown(file));
      if (live) process.stderr.write(`\r${barOf(tally.files, files)} ${progressInWords(tally.files, files)}`);
    },
    end(tally, stopped) {
      if (live) process.stderr.write('\r\u001B[K');
      const kinds = Map.groupBy(
        refused.toSorted((a, b) => (a.file < b.file ? -1 : 1)),
        ({ why }) => why,
      );
      for (const [why, some] of kinds) {
        for (const { line } of some.slice(0, NAMED)) tell(line);
        if (some.length > NAMED) tell(moreRefused(some.length - NAMED, why));
      }
      for (const line of tallyInWords(tally)) tell(line);
      tell(refusedCount(refused.length));
      if (refused.length > 0) for (const [why, some] of kinds) tell(byReason(some.length, why));
      if (stopped) tell(interrupted);
      if (stopped) return 130;
      return refused.length > 0 ? 1 : 0;
    },
  };
}

/** What is told of the days in the future that the articles of a file are given. */
const daysToCome = ({ file, articles, said }: Taken, latest: string): string[] => {
  const days = articles.map((article) => {
    const { value, basis } = fieldsOf(article, said).published;
    return { from: value, basis };
  });
  return [...new Set(days.filter((day) => isToCome(day, latest)).map(({ from }) => from!))].map((given) =>
    problemInWords({ kind: 'future day', file, given }),
  );
};

const WIDTH = 30;

/** How far it is, drawn. */
const barOf = (done: number, all: number): string => {
  const full = all === 0 ? WIDTH : Math.floor((done / all) * WIDTH);
  return `[${'#'.repeat(full)}${'.'.repeat(WIDTH - full)}]`;
};
