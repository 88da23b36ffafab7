import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { answerJson } from '../../src/answers/json.ts';
import { type Library, openLibrary } from '../../src/library.ts';
import { read } from '../../src/text/read.ts';
import { isMeant, type Kind } from '../likely/asked.ts';
import { articleFrom, newsTrain, tellsIt, type TrainedOn, type TrainingRow } from './news-train.ts';
import { openTable } from './open-table.ts';
import { vectorsOf } from './search/vectors.ts';

/**
 * `npm -s run eval:told -- FOLDER [--vectors FILE]`: what `/when` makes of the events and the near misses of time of a folder like news-train,
 * in figures, by libraries that rules were made on and others. `--vectors` keeps the vectors of the sentences between runs.
 */

/** So many libraries the articles are divided into, about as large each as data/news. */
const LIBRARIES = 5;

type Shown = ReturnType<typeof answerJson>['evidence'][number];

/** What came of one question. */
interface Outcome {
  readonly kind: Kind;
  readonly library: number;
  /** Stated with a day, rightly or not; or stated without one. */
  readonly stated: 'right' | 'wrong' | 'without' | null;
  /** Whether one of the three first passages tells of it and has a day. */
  readonly among: boolean;
  /** Whether any of them has a day. */
  readonly dated: boolean;
}

const libraryOf = (article: string): number =>
  createHash('sha256').update(`f${article}`).digest()[0]! % LIBRARIES;

const isDay = ({ when }: Shown): boolean =>
  when != null && when.value !== null && (when.status === 'dated' || when.status === 'relative');

function outcomeOf(row: TrainingRow, document: TrainedOn, place: number, library: Library): Outcome {
  const { kind, sure, evidence } = answerJson(library.when(row.question));
  const three = evidence.slice(0, 3);
  const isTold = (one: Shown): boolean =>
    row.kind !== 'near' && one.file === document.file && tellsIt(document, row, one);
  const [first] = three;
  const isStated = kind === 'dates' && sure === 'answered' && first !== undefined;
  const asDay = first && isDay(first) && isTold(first) ? 'right' : 'wrong';
  const stated = first && isDay(first) ? asDay : 'without';
  return {
    kind: row.kind as Kind,
    library: place,
    stated: isStated ? stated : null,
    among: three.some((one) => isDay(one) && isTold(one)),
    dated: three.some(isDay),
  };
}

const { values, positionals } = parseArgs({
  options: { vectors: { type: 'string', default: 'likely.vectors' } },
  allowPositionals: true,
});
const { documents, questions } = newsTrain(positionals[0]!);
const articles = Array.from(documents.values(), (document) => ({
  library: libraryOf(document.id),
  article: articleFrom(document),
}));
const { encoder, vectors } = vectorsOf(
  articles.map(({ article }) => ({ article, reading: read(article) })),
  values.vectors,
);
const table = openTable();
const libraries = Array.from({ length: LIBRARIES }, (_, place) => {
  const own = articles.flatMap(({ library, article }) => (library === place ? [article] : []));
  const library = openLibrary(own, table, undefined, encoder);
  library.vectors.add(vectors);
  return library;
});
const outcomes = questions.filter(isMeant).map((row): Outcome => {
  const place = libraryOf(row.article);
  return outcomeOf(row, documents.get(row.article)!, place, libraries[place]!);
});
const TUNED = 3;
for (const kind of ['event', 'event2', 'near'] as const)
  for (const tuned of [true, false]) {
    const some = outcomes.filter((one) => one.kind === kind && one.library < TUNED === tuned);
    const many = (is: (one: Outcome) => boolean): number => some.filter(is).length;
    console.log(
      JSON.stringify({
        kind,
        libraries: tuned ? 'tuned on' : 'held back',
        n: some.length,
        statedRight: many(({ stated }) => stated === 'right'),
        statedWrong: many(({ stated }) => stated === 'wrong'),
        statedWithoutDay: many(({ stated }) => stated === 'without'),
        amongThree: many(({ among }) => among),
        anyDayShown: many(({ dated }) => dated),
      }),
    );
  }
