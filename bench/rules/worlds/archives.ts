import { readFileSync } from 'node:fs';
import { commands } from '../../../commands/index.ts';
import { answerJson } from '../../../src/answers/json.ts';
import type { Article } from '../../../src/corpus/article.ts';
import { loadCorpus } from '../../../src/corpus/load.ts';
import { answerLine } from '../../../src/local/answer-line.ts';
import { openLibrary, type Library } from '../../../src/library.ts';
import { halfOf } from '../../eval/half.ts';
import { openTable } from '../../eval/open-table.ts';
import { rows } from '../../eval/rows.ts';
import { judge, type Row as When } from '../../eval/when/judge.ts';
import { fixtureArticles } from '../../../test/support/fixture-articles.ts';
import { type Came, judged, type Task, unjudged, type World } from '../world.ts';

type Tasks = readonly Task<Library>[];

/** Answers over articles, by words and the table of meanings. */
export const archive = (name: string, articles: () => readonly Article[], tasks: Tasks): World<Library> => ({
  name,
  open: () => openLibrary(articles(), openTable()),
  tasks,
});

export const articlesIn = (folder: string) => (): readonly Article[] => loadCorpus(folder).articles;

/** Questions of time. */
export const whenTasks = (set: string, path: string): Tasks =>
  rows<When>(path).map((row) => ({
    set,
    half: halfOf(row),
    run: (library) => {
      const { question, form } = row;
      const answer = answerJson(form === undefined ? library.ask(question) : library.when(question));
      const { right, falseDate } = judge(row, answer);
      return { output: answer, right: Number(right), wrong: Number(falseDate) };
    },
  }));

interface Asked {
  readonly id: string;
  readonly query: string;
  readonly unanswerable?: boolean;
  readonly spans?: readonly { readonly doc: string; readonly start: number; readonly end: number }[];
}

/** Right: the first passage has words that answer. Wrong: something is answered that is none. */
function asked(library: Library, { query, unanswerable, spans = [] }: Asked): Came {
  const answer = answerJson(library.ask(query));
  const [first] = answer.evidence;
  const right =
    first !== undefined &&
    spans.some(({ doc, start, end }) => first.file.startsWith(doc) && start < first.end && first.start < end);
  const answered = answer.kind !== 'nothing' && answer.sure !== 'bearing';
  return {
    output: answer,
    right: Number(right) + Number(right && answered),
    wrong: Number(answered && (unanswerable === true || !right)),
  };
}

export const askTasks = (set: string, path: string): Tasks =>
  rows<Asked>(path).map((row) => ({ set, half: halfOf(row), run: (library) => asked(library, row) }));

interface Typed {
  readonly id: string;
  readonly query: string;
  readonly kind: string;
  readonly article: string;
  readonly answer: readonly string[];
}

/** So many passages are seen at once. */
const SEEN = 3;

/** Right: one of the first three passages has words that answer. Wrong: a near miss is answered. */
export const typedTasks = (path: string): Tasks =>
  rows<Typed>(path).map((row) => ({
    set: 'questions typed',
    half: halfOf(row),
    run: (library) => {
      const answer = answerJson(library.ask(row.query));
      const shown = answer.kind === 'nothing' ? [] : answer.evidence.slice(0, SEEN);
      const right = shown.some(
        ({ file, text }) =>
          file === row.article && row.answer.some((words) => text.includes(words) || words.includes(text)),
      );
      const answered = shown.length > 0 && answer.sure !== 'bearing';
      return { output: answer, right: Number(right), wrong: Number(answered && row.kind === 'near-miss') };
    },
  }));

interface Topic {
  readonly id: string;
  readonly topic: string;
  readonly present: boolean;
}

/** Short topics: answered where they are there, and else neither answered nor offered. */
export const topicTasks = (path: string): Tasks =>
  rows<Topic>(path).map((row) => ({
    set: 'topics',
    half: halfOf(row),
    run: (library) => {
      const answer = library.ask(row.topic);
      const found = answer.sure === 'bearing' ? 'offered' : 'answered';
      const came = answer.kind === 'nothing' ? 'nothing' : found;
      return judged(answerJson(answer), came === (row.present ? 'answered' : 'nothing'));
    },
  }));

interface Check {
  readonly id: string;
  readonly article: string;
  readonly quotation: string;
  readonly speaker?: string;
  readonly case: string;
}
const VERDICTS: Readonly<Record<string, string>> = { true: 'verbatim' };

export const checkTasks = (path: string): Tasks =>
  rows<Check>(path).map((row) => ({
    set: 'checks',
    half: halfOf(row),
    run: (library) => {
      const answer = answerJson(library.check(row.quotation, row.speaker ?? ''));
      return judged(answer, answer.check?.verdict === (VERDICTS[row.case] ?? row.case));
    },
  }));

const QUESTIONS = new URL('../../../test/answers/golden/questions.txt', import.meta.url);
const ASKED_OF = 60;

/** The questions of every kind whose answers are on record, over real articles; judged by nobody. */
export const recorded = (): World<Library> =>
  archive(
    'record',
    () => fixtureArticles('wikinews', ASKED_OF),
    readFileSync(QUESTIONS, 'utf8')
      .trim()
      .split('\n')
      .map((line): Task<Library> => ({
        set: 'questions on record',
        half: halfOf({ id: line }),
        run: (library) => unjudged(answerLine({ library, commands, json: true }, line)),
      })),
  );
