import { isRight, isSentenceRight, type Question, rankOfRight, type Run } from '../retrieval.ts';

/** What went wrong with one question. */
interface Wrong {
  readonly question: Question;
  readonly run: Run;
}

/** How a wrong result is told from a right one, and what is printed of it besides. */
interface Class {
  readonly name: string;
  readonly is: (wrong: Wrong) => boolean;
  /** Which come first: the surest, or as the set has them. */
  readonly surestFirst?: true;
}

const CLASSES: readonly Class[] = [
  {
    name: 'the right document is not among ten',
    is: ({ question, run }) => !question.unanswerable && rankOfRight(question, run) < 0,
  },
  {
    name: 'the right document is not first',
    is: ({ question, run }) => !question.unanswerable && rankOfRight(question, run) > 0,
  },
  {
    name: 'the right document, but another sentence of it first',
    is: ({ question, run }) => isRight(question, run) && isSentenceRight(question, run) === false,
  },
  {
    name: 'said to be answered, and has no answer',
    is: ({ question, run }) => question.unanswerable === true && run.outcome === 'answered',
    surestFirst: true,
  },
  {
    name: 'right, and not said to be answered',
    is: ({ question, run }) => isRight(question, run) && run.outcome !== 'answered',
  },
];

/** So many of each class are printed: enough to see what they have in common. */
const EXAMPLES = 20;
const LONGEST = 200;

const shorten = (text: string): string => {
  const line = text.replaceAll(/\s+/gu, ' ').trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)} …` : line;
};

const score = ({ run }: Wrong): number => run.hits[0]?.score ?? 0;

/** The text of a document's sentence, or of the whole document. */
export type TextAt = (document: string, sentence?: number) => string;

function example({ question, run }: Wrong, textAt: TextAt): string[] {
  const { id, query, qrels, sentences, unanswerable } = question;
  const [first] = run.hits;
  const gold = unanswerable ? [] : Object.keys(qrels).filter((document) => qrels[document]! > 0);
  return [
    `  ${id}  ${query}`,
    ...gold.slice(0, 2).map((document) => {
      const rank = run.hits.findIndex(({ doc }) => doc === document);
      const place = rank < 0 ? 'not found' : `found ${rank + 1}.`;
      return `    right  ${document} (${place})  ${shorten(textAt(document, sentences?.[document]?.[0]))}`;
    }),
    first
      ? `    first  ${first.doc} (${run.outcome}, ${first.score.toFixed(3)})  ${shorten(textAt(first.doc, first.sentences[0]))}`
      : '    first  nothing',
  ];
}

/** A class with its first examples. */
function listed(
  { name, wrong }: { readonly name: string; readonly wrong: readonly Wrong[] },
  textAt: TextAt,
): string[] {
  const more = wrong.length > EXAMPLES ? `, the first ${EXAMPLES}` : '';
  const examples = wrong.slice(0, EXAMPLES).flatMap((one) => example(one, textAt));
  return ['', `${name}: ${wrong.length}${more}`, ...examples];
}

/** What went wrong in a set, readable: how many of each class, then examples with the question, what is right, what came first. */
export function errorsOf(
  questions: readonly Question[],
  runs: ReadonlyMap<string, Run>,
  textAt: TextAt,
): string[] {
  const all = questions.flatMap((question): Wrong[] => {
    const run = runs.get(question.id);
    return run ? [{ question, run }] : [];
  });
  const classes = CLASSES.map(({ name, is, surestFirst }) => {
    const wrong = all.filter(is);
    return { name, wrong: surestFirst ? wrong.toSorted((a, b) => score(b) - score(a)) : wrong };
  });
  return [
    ...classes.map(({ name, wrong }) => `${wrong.length}  ${name}`),
    ...classes.filter(({ wrong }) => wrong.length > 0).flatMap((one) => listed(one, textAt)),
  ];
}
