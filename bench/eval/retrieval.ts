/** One question: which documents are relevant, and which of their sentences answer it. */
export interface Question {
  readonly id: string;
  readonly query: string;
  readonly qrels: Readonly<Record<string, number>>;
  readonly sentences?: Readonly<Record<string, readonly number[]>>;
  readonly unanswerable?: boolean;
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

const right = (question: Question, run: Run | undefined): boolean =>
  !question.unanswerable && (question.qrels[run?.hits[0]?.doc ?? ''] ?? 0) > 0;

/** Questions by falling score, ties together: the area under risk, and how many right ones stay at 10 % wrong. */
function riskAndCoverage(questions: readonly Question[], runs: ReadonlyMap<string, Run>) {
  const ranked = questions
    .map((question) => ({
      score: runs.get(question.id)?.hits[0]?.score,
      ok: right(question, runs.get(question.id)),
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
  const docs = ({ id }: Question): string[] => [...new Set(runs.get(id)?.hits.map(({ doc }) => doc))];
  const answerable = questions.filter(({ unanswerable }) => !unanswerable);
  const judged = answerable.filter(({ qrels }) => Object.values(qrels).some((grade) => grade > 0));
  const unanswerable = questions.filter((question) => question.unanswerable);
  const answered = ({ id }: Question): boolean => runs.get(id)?.outcome === 'answered';
  const withSentences = answerable.filter(({ sentences }) => sentences && !Array.isArray(sentences));
  const sentenceHit = ({ id, sentences }: Question): boolean => {
    const [first] = runs.get(id)?.hits ?? [];
    return first !== undefined && (sentences?.[first.doc] ?? []).includes(first.sentences[0]!);
  };
  const relevant = ({ qrels }: Question): string[] => Object.keys(qrels).filter((doc) => qrels[doc]! > 0);
  const found = (question: Question): number =>
    docs(question)
      .slice(0, DEPTH)
      .filter((doc) => question.qrels[doc]! > 0).length;
  const first = (question: Question): number =>
    docs(question)
      .slice(0, DEPTH)
      .findIndex((doc) => question.qrels[doc]! > 0);
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
    assertedOnUnanswerable: share(unanswerable.filter(answered).length, unanswerable.length),
    answeredAndRight: share(
      answerable.filter((question) => answered(question) && right(question, runs.get(question.id))).length,
      answerable.length,
    ),
    sentenceHit1: share(withSentences.filter(sentenceHit).length, withSentences.length),
    areaUnderRisk: area,
    rightKeptAt10: share(keptAtRisk, answerable.length),
  };
}
