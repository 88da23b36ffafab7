/** One question: which documents are relevant, and which of their sentences answer it. */
export interface Question {
  readonly id: string;
  readonly query: string;
  readonly qrels: Readonly<Record<string, number>>;
  readonly sentences?: Readonly<Record<string, readonly number[]>>;
  readonly unanswerable?: boolean;
  /** `far`: about something else than the documents are. */
  readonly kind?: string;
}

/** What a search came to, its documents best first. */
export interface Run {
  readonly id: string;
  readonly outcome: string;
  readonly hits: readonly {
    readonly doc: string;
    readonly score: number;
    readonly sentences: readonly number[];
  }[];
}

const DEPTH = 10;
const RISK = 0.1;
/** So many passages are shown. */
const THREE = 3;

const gain = (grade: number, rank: number): number => (2 ** grade - 1) / Math.log2(rank + 2);
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
const share = (part: number, whole: number): number | null =>
  whole === 0 ? null : Math.round((1e4 * part) / whole) / 1e4;

/** Normalised discounted cumulative gain of the ten best documents (Järvelin and Kekäläinen, 2002). */
export function ndcg(qrels: Question['qrels'], docs: readonly string[]): number {
  const grades = Object.values(qrels).toSorted((a, b) => b - a);
  const ideal = sum(grades.slice(0, DEPTH).map(gain));
  return ideal === 0 ? 0 : sum(docs.slice(0, DEPTH).map((doc, rank) => gain(qrels[doc] ?? 0, rank))) / ideal;
}

/** Whether the first document answers. */
export const isRight = (question: Question, run: Run | undefined): boolean =>
  !question.unanswerable && (question.qrels[run?.hits[0]?.doc ?? ''] ?? 0) > 0;

/** Whether the first sentence of the first document is one of the answers; null where the set does not say. */
export function isSentenceRight({ sentences }: Question, run: Run | undefined): boolean | null {
  if (!sentences || Array.isArray(sentences)) return null;
  const first = run?.hits[0];
  return first !== undefined && (sentences[first.doc] ?? []).includes(first.sentences[0]!);
}

/** The documents found, best first. */
export const documentsOf = (run: Run | undefined): string[] => [...new Set(run?.hits.map(({ doc }) => doc))];

/** The place of the first right document among the ten, from 0; -1 when there is none. */
export const rankOfRight = ({ qrels }: Question, run: Run | undefined): number =>
  documentsOf(run)
    .slice(0, DEPTH)
    .findIndex((doc) => qrels[doc]! > 0);

/** The questions by which ranking is judged: those that some document answers. */
export const judgedOf = (questions: readonly Question[]): Question[] =>
  questions.filter(
    ({ unanswerable, qrels }) => !unanswerable && Object.values(qrels).some((grade) => grade > 0),
  );

/** Questions by falling score, ties together: the area under risk, and how many right ones stay at 10 % wrong. */
function riskAndCoverage(questions: readonly Question[], runs: ReadonlyMap<string, Run>) {
  const ranked = questions
    .map((question) => ({
      score: runs.get(question.id)?.hits[0]?.score,
      ok: isRight(question, runs.get(question.id)),
    }))
    .filter(({ score }) => score !== undefined);
  const groups = [...Map.groupBy(ranked, ({ score }) => score!)].toSorted((a, b) => b[0] - a[0]);
  let kept = 0;
  let ok = 0;
  let area = 0;
  let keptAtRisk = 0;
  for (const [, group] of groups) {
    kept += group.length;
    ok += group.filter((one) => one.ok).length;
    area += group.length * (1 - ok / kept);
    if (1 - ok / kept <= RISK) keptAtRisk = ok;
  }
  return { area: share(area, ranked.length), keptAtRisk };
}

/**
 * The figures of a run. The question's own sentence is hit when the first sentence of the first document is one
 * of its answers; abstention is measured by ranking all questions by the score of their first document.
 */
export function measure(questions: readonly Question[], runs: ReadonlyMap<string, Run>) {
  const docs = ({ id }: Question): string[] => documentsOf(runs.get(id));
  const answerable = questions.filter(({ unanswerable }) => !unanswerable);
  const judged = judgedOf(questions);
  const unanswerable = questions.filter((question) => question.unanswerable);
  const farAway = unanswerable.filter(({ kind }) => kind === 'far');
  const answered = ({ id }: Question): boolean => runs.get(id)?.outcome === 'answered';
  const shown = (question: Question): boolean =>
    answered(question) || runs.get(question.id)?.outcome === 'bearing';
  const sentenceHits = answerable
    .map((question) => isSentenceRight(question, runs.get(question.id)))
    .filter((hit) => hit !== null);
  const relevant = ({ qrels }: Question): string[] => Object.keys(qrels).filter((doc) => qrels[doc]! > 0);
  const found = (question: Question): number =>
    docs(question)
      .slice(0, DEPTH)
      .filter((doc) => question.qrels[doc]! > 0).length;
  const first = (question: Question): number => rankOfRight(question, runs.get(question.id));
  const { area, keptAtRisk } = riskAndCoverage(questions, runs);
  return {
    n: judged.length,
    ndcg10: share(sum(judged.map((question) => ndcg(question.qrels, docs(question)))), judged.length),
    recall10: share(
      sum(judged.map((question) => found(question) / relevant(question).length)),
      judged.length,
    ),
    mrr10: share(
      sum(judged.map((question) => (first(question) < 0 ? 0 : 1 / (first(question) + 1)))),
      judged.length,
    ),
    hit1: share(judged.filter((question) => first(question) === 0).length, judged.length),
    unanswerable: unanswerable.length,
    shownOnUnanswerable: share(unanswerable.filter(shown).length, unanswerable.length),
    shownOnFarAway: share(farAway.filter(shown).length, farAway.length),
    assertedOnUnanswerable: share(unanswerable.filter(answered).length, unanswerable.length),
    answeredAndRight: share(
      answerable.filter((question) => answered(question) && isRight(question, runs.get(question.id))).length,
      answerable.length,
    ),
    shownAmongThree: share(
      judged.filter((question) => shown(question) && first(question) >= 0 && first(question) < THREE).length,
      judged.length,
    ),
    sentenceHit1: share(sentenceHits.filter((hit) => hit).length, sentenceHits.length),
    areaUnderRisk: area,
    rightKeptAt10: share(keptAtRisk, answerable.length),
  };
}
