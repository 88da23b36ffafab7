import { WEEKDAYS } from '../../grammar/calendar.ts';
import { SUFFIXES } from '../lexicon/titles.ts';
import type { Line, Page } from '../page.ts';
import type { Token } from '../tokens.ts';
import { fold } from './fold.ts';
import { isTitle } from './given-or-title.ts';
import { isOffices, nameStart } from './name-start.ts';
import { splitNickname } from './nickname.ts';
import { atStart, type Run, type Written } from './runs.ts';
import { leadsTo, standsAsName } from './surnames.ts';

/** A run without the day behind a name: "told John Podesta Tuesday". */
function withoutDay(page: Page, line: Line, run: Run, { surnames }: Written): Run {
  const { first, last } = run;
  const day = page.tokens[last - 1]!.low;
  if (last - first < 2 || !WEEKDAYS.has(day)) return run;
  return surnames.has(day) && leadsTo(page, line, last - 1) ? run : { first, last: last - 1 };
}

/** A run taken apart. */
export interface Parts {
  readonly run: Run;
  /** Where the name proper begins. */
  readonly first: number;
  /** Its tokens without a nickname, which stands apart, and its words folded, without a suffix. */
  readonly own: readonly Token[];
  readonly nickname: Token | undefined;
  readonly words: readonly string[];
  /** A common word that is somebody's surname here: "King added", where the article has an Angus King. */
  readonly surname: boolean;
  /** The form of address or office right before it, and whether it is one. */
  readonly title: string | undefined;
  readonly addressed: boolean;
}

/** Takes a run apart into a name and what stands around it. */
export function partsOf(page: Page, line: Line, whole: Run, written: Written): Parts {
  const { tokens, text } = page;
  const { surnames } = written;
  const run = withoutDay(page, line, whole, written);
  const first = nameStart(page, run);
  const { own, nickname } = splitNickname(tokens.slice(first, run.last));
  const words = own
    .filter(({ kind, low }) => kind === 'word' && !SUFFIXES.has(low))
    .map(({ start, end }) => fold(text.slice(start, end)));
  const before = first > run.first ? tokens[first - 1]!.low : undefined;
  const title = before === '.' ? tokens[first - 2]!.low : before;
  return {
    run,
    first,
    own,
    nickname,
    words,
    surname:
      surnames.has(own.at(-1)!.low) &&
      (own.length > 1 || standsAsName(page, line, first, atStart(page, line, first))),
    title,
    addressed: title !== undefined && (isTitle(title) || isOffices({ low: title })),
  };
}
