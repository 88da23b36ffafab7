import type { Range } from '../../src/corpus/span.ts';
import type { Article, Published } from '../../src/corpus/article.ts';
import { makeArticle } from '../../src/corpus/make.ts';
import { rows } from './rows.ts';

/** An article of a folder like news-train. */
export interface TrainedOn {
  readonly id: string;
  readonly file: string;
  readonly text: string;
  readonly outlet: string;
  readonly published: Published | string;
  readonly sentences: readonly (readonly [start: number, end: number])[];
}

/** A question that somebody wrote about one of its articles. */
export interface TrainingRow {
  readonly id: string;
  readonly article: string;
  readonly kind: string;
  readonly question: string;
  /** The numbers of the sentences that answer, each alone; of a near miss those that only look so. */
  readonly sentences: readonly number[];
}

/** The articles of a folder like news-train by their ids, and the questions (`articles.jsonl`, `rows.jsonl`). */
export const newsTrain = (folder: string) => ({
  documents: new Map(rows<TrainedOn>(`${folder}/articles.jsonl`).map((one) => [one.id, one])),
  questions: rows<TrainingRow>(`${folder}/rows.jsonl`),
});

/** Whether a passage of a question's article shares words with a sentence that answers it. */
export const tellsIt = (document: TrainedOn, { sentences }: TrainingRow, passage: Range): boolean =>
  sentences.some((one) => {
    const [start, end] = document.sentences[one]!;
    return start < passage.end && passage.start < end;
  });

/** A document as an article of its outlet and day. */
export const articleFrom = ({ file, text, outlet, published: given }: TrainedOn): Article => {
  const published: Published =
    typeof given === 'string' ? { value: given, from: given, to: given, basis: 'manifest' } : given;
  return makeArticle(file, text, { outlet, published });
};
