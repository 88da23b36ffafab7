import { find } from '../../src/answers/check/find.ts';
import { judge, warnings } from '../../src/answers/check/verdict.ts';
import { whoseFor } from '../../src/answers/check/whose.ts';
import type { Checkable } from './archive.ts';
import type { Drawn } from './cases.ts';

/** What came of one case. */
export interface Outcome {
  readonly drawn: Drawn;
  /** The verdict, `partial+` for a partial with a warning, `doubted` where the speaker is not certain. */
  readonly label: string;
  readonly right: boolean;
  /** Whether the words that differ are named exactly; null where the verdict or the case has none. */
  readonly named: boolean | null;
  /** What was named, for reading errors. */
  readonly said: string;
  /** Of processor time, so that a busy machine does not count. */
  readonly milliseconds: number;
}

/** Letters and figures alone: naming is compared by words. */
const bare = (text: string): string =>
  text
    .replaceAll(/(?<=\p{L})[.'’](?=\p{L})/gu, '')
    .replaceAll(/[^\p{L}\p{N}$£€]+/gu, ' ')
    .trim()
    .toLowerCase();

/** Checks one case as the product does and compares with what must come of it. */
export function outcomeOf({ people, source, readingOf }: Checkable, drawn: Drawn): Outcome {
  const began = process.cpuUsage();
  const found = find(source, drawn.text);
  const { verdict, laid, whose } = judge(
    found,
    drawn.speaker === undefined ? null : whoseFor({ people, readingOf, offices: () => [] }, drawn.speaker),
  );
  const { user, system } = process.cpuUsage(began);
  const milliseconds = (user + system) / 1_000;
  const first = laid[0];
  const warned = first !== undefined && warnings(first) > 0;
  const doubted =
    (verdict === 'verbatim' || verdict === 'partial') && (whose === 'perhaps' || whose === 'unread');
  const differences = verdict === 'altered' ? first!.differences : [];
  const yours = differences
    .flatMap(({ yours: at }) => (at ? found.yours.text.slice(at.start, at.end) : []))
    .join(' ');
  const theirs = differences
    .flatMap(({ source: at }) => (at ? first!.article.text.slice(at.start, at.end) : []))
    .join(' ');
  const { differing, expected } = drawn;
  const label = doubted ? 'doubted' : verdict;
  return {
    drawn,
    label: verdict === 'partial' && warned ? 'partial+' : label,
    right:
      (expected.includes(verdict) && !(verdict === 'partial' && (drawn.warned ?? warned) !== warned)) ||
      (drawn.or === 'doubted' && doubted),
    named:
      differing === undefined || verdict !== 'altered' || !expected.includes('altered')
        ? null
        : bare(yours) === bare(differing.yours) && bare(theirs) === bare(differing.source),
    said: `yours "${yours}", source "${theirs}"`,
    milliseconds,
  };
}
