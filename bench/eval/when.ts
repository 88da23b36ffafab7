import { answerJson } from '../../src/answers/json.ts';
import type { Article } from '../../src/corpus/article.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { openLibrary } from '../../src/library.ts';
import { readTable } from '../../src/search/table.ts';
import { run } from './run.ts';
import { wikinews } from './wikinews.ts';

interface Place {
  readonly seed: string;
  readonly start: number;
  readonly end: number;
}
interface Row extends Place {
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
type Json = ReturnType<typeof answerJson>;
type Shown = Json['evidence'][number];

const STATUS: Readonly<Record<string, readonly string[]>> = {
  dated: ['dated'],
  dated_relative: ['relative'],
  bounded: ['bounded'],
  vague: ['vague', 'relative', 'bounded'],
  undatable: ['undatable'],
};
const DAY = /^\d{4}-\d\d-\d\d$/;
const SEEDS = new URL('../../seeds', import.meta.url).pathname;

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

/** Right: the first passage is the gold's or as good, the date is right at its granularity, and so is the status. */
function judge(row: Row, answer: Json): { right: boolean; falseDate: boolean; why: string } {
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

/** The articles that rows are asked of: the folder that is named, else what the rows say, else the seeds. */
const articlesOf = (rows: readonly Row[], corpus: string | undefined): readonly Article[] =>
  corpus === undefined && rows.some((row) => row.corpus === 'wikinews-dates')
    ? wikinews()
    : loadCorpus(corpus ?? SEEDS).articles;

await run((rows: readonly Row[], corpus) => {
  const table = readTable();
  const library = openLibrary(articlesOf(rows, corpus), 'kind' in table ? null : table);
  const answerTo = ({ question, form }: Row): Json =>
    answerJson(form === undefined ? library.ask(question) : library.when(question));
  const predictions = rows.map((row) => ({ id: row.id, answer: answerTo(row) }));
  const judged = rows.map((row, i) => {
    const each = [row.status, ...(row.statusAlso ?? [])].map((status) =>
      judge({ ...row, status }, predictions[i]!.answer),
    );
    return { row, ...(each.find(({ right }) => right) ?? each[0]!) };
  });
  return {
    figures: {
      n: rows.length,
      right: judged.filter(({ right }) => right).length,
      falseDates: judged.filter(({ falseDate }) => falseDate).length,
    },
    errors: judged.flatMap(({ row, right, why }) => (right ? [] : [`${row.id} ${row.question} | ${why}`])),
    predictions,
  };
});
