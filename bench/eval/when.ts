import { answerJson } from '../../src/answers/json.ts';
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
  readonly status: 'dated' | 'dated_relative' | 'bounded' | 'vague' | 'undatable' | 'no_answer';
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

/** Right: the first passage is the gold's or as good, the date is right at its granularity, and so is the status. */
function judge(row: Row, answer: Json): { right: boolean; falseDate: boolean; why: string } {
  const [first] = answer.evidence;
  if (row.status === 'no_answer')
    return {
      right: answer.kind === 'nothing',
      falseDate: answer.evidence.some(assertsDay),
      why: `answered ${answer.kind}`,
    };
  const falseDate =
    ['undatable', 'bounded', 'vague'].includes(row.status) &&
    (assertsDay(first) ||
      answer.evidence.some(
        (shown) => about(row, shown) && shown.when?.status !== 'bounded' && DAY.test(dayOf(shown)),
      ));
  const want =
    typeof row.gold_with_pub === 'string' ? [row.gold_with_pub] : Object.values(row.gold_with_pub ?? {});
  const got = [first?.when?.value, first?.when?.from, first?.when?.to].flatMap((day) => day ?? []);
  const same = (day: string): boolean =>
    want.some((one) => day === one || (row.granularity !== 'day' && day.startsWith(one)));
  const date =
    row.status === 'undatable'
      ? got.length === 0
      : row.status === 'vague'
        ? !DAY.test(first?.when?.value ?? '')
        : got.some(same);
  const place = about(row, first);
  const status = STATUS[row.status]?.includes(first?.when?.status ?? '') ?? false;
  const why = `${place ? '' : 'sentence '}${date ? '' : `date ${got.join(' ')} for ${want.join(' ')} `}${status ? '' : `status ${first?.when?.status} for ${row.status}`}`;
  return { right: place && date && status, falseDate, why };
}

run((rows: readonly Row[]) => {
  const table = readTable();
  const articles = rows.some(({ corpus }) => corpus === 'wikinews-dates')
    ? wikinews()
    : loadCorpus(SEEDS).articles;
  const library = openLibrary(articles, 'kind' in table ? null : table);
  const predictions = rows.map(({ id, question }) => ({ id, answer: answerJson(library.ask(question)) }));
  const judged = rows.map((row, i) => ({ row, ...judge(row, predictions[i]!.answer) }));
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
