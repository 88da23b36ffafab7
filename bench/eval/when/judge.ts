import type { answerJson } from '../../../src/answers/json.ts';

interface Place {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}
/** A question of time with its gold. */
export interface Row extends Place {
  readonly id: string;
  /** Which articles are asked; the seeds where it is not given. */
  readonly corpus?: 'wikinews-dates';
  readonly question: string;
  /** A topic is what `/when` is given; a question may be asked anywhere. */
  readonly form?: 'topic' | 'question';
  readonly status: 'dated' | 'dated_relative' | 'bounded' | 'vague' | 'undatable' | 'no_answer';
  /** Other outcomes that are as right. */
  readonly statusAlso?: readonly Row['status'][];
  readonly gold_with_pub: string | Readonly<Record<string, string>> | null;
  readonly granularity: string | null;
  readonly also_accept?: readonly Place[];
}
export type Json = ReturnType<typeof answerJson>;
type Shown = Json['evidence'][number];

const STATUS: Readonly<Record<string, readonly string[]>> = {
  dated: ['dated'],
  dated_relative: ['relative'],
  bounded: ['bounded'],
  vague: ['vague', 'relative', 'bounded'],
  undatable: ['undatable'],
};
const DAY = /^\d{4}-\d\d-\d\d$/;

const about = (row: Row, shown: Shown | undefined): boolean =>
  shown !== undefined &&
  [row, ...(row.also_accept ?? [])].some(
    (place) =>
      shown.file.endsWith(place.seed) && Math.min(shown.end, place.end) > Math.max(shown.start, place.start),
  );

const assertsDay = (shown: Shown | undefined): boolean =>
  ['dated', 'relative'].includes(shown?.when?.status ?? '');
const dayOf = ({ when }: Shown): string =>
  when?.value ?? (when?.from != null && when.from === when.to ? when.from : '');

/** Whether an answer gives a day to what has none that is known. */
const assertsFalsely = (row: Row, { evidence }: Json): boolean =>
  ['undatable', 'bounded', 'vague'].includes(row.status) &&
  (assertsDay(evidence[0]) ||
    evidence.some(
      (shown) => about(row, shown) && shown.when?.status !== 'bounded' && DAY.test(dayOf(shown)),
    ));

/** Whether the first passage has the gold's day, or none where there is none. */
function isDate(
  row: Row,
  first: Json['evidence'][number] | undefined,
  want: readonly string[],
  got: readonly string[],
): boolean {
  if (row.status === 'undatable') return got.length === 0;
  if (row.status === 'vague') return !DAY.test(first?.when?.value ?? '');
  return got.some((day) =>
    want.some((one) => day === one || (row.granularity !== 'day' && day.startsWith(one))),
  );
}

/** What an answer comes to. */
export interface Judged {
  readonly right: boolean;
  readonly falseDate: boolean;
  readonly why: string;
}

/** Right: the first passage is the gold's or as good, the date is right at its granularity, and so is the status. */
function judgeOne(row: Row, answer: Json): Judged {
  const [first] = answer.evidence;
  if (row.status === 'no_answer')
    return {
      right: answer.kind === 'nothing',
      falseDate: answer.evidence.some(assertsDay),
      why: `answered ${answer.kind}`,
    };
  const want =
    typeof row.gold_with_pub === 'string' ? [row.gold_with_pub] : Object.values(row.gold_with_pub ?? {});
  const got = [first?.when?.value, first?.when?.from, first?.when?.to].flatMap((day) => day ?? []);
  const status = first?.when?.status ?? '';
  const wrong = [
    ...(about(row, first) ? [] : ['sentence']),
    ...(isDate(row, first, want, got) ? [] : [`date ${got.join(' ')} for ${want.join(' ')}`]),
    ...(STATUS[row.status]?.includes(status) ? [] : [`status ${status} for ${row.status}`]),
  ];
  return { right: wrong.length === 0, falseDate: assertsFalsely(row, answer), why: wrong.join(' ') };
}

/** Judges an answer by the outcome that it comes nearest to, where others are as right. */
export function judge(row: Row, answer: Json): Judged {
  const each = [row.status, ...(row.statusAlso ?? [])].map((status) => judgeOne({ ...row, status }, answer));
  return each.find(({ right }) => right) ?? each[0]!;
}
