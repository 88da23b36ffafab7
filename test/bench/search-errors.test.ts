import { describe, expect, it } from 'vitest';
import { errorsOf } from '../../bench/eval/search/errors.ts';
import type { Question, Run } from '../../bench/eval/retrieval.ts';

const question = (id: string, right: string | null, sentence?: number): Question => ({
  id,
  query: `question ${id}`,
  qrels: right === null ? {} : { [right]: 1 },
  ...(right !== null && sentence !== undefined && { sentences: { [right]: [sentence] } }),
  ...(right === null && { unanswerable: true }),
});
const run = (
  id: string,
  outcome: string,
  ...hits: (readonly [doc: string, score: number, sentence: number])[]
): Run => ({
  id,
  outcome,
  hits: hits.map(([doc, score, sentence]) => ({ doc, score, sentences: [sentence] })),
});
const list = (questions: Question[], runs: Run[]): string[] =>
  errorsOf(questions, new Map(runs.map((one) => [one.id, one])), (doc, sentence) => `${doc}/${sentence}`);

const CLEAN = [
  '0  the right document is not among ten',
  '0  the right document is not first',
  '0  the right document, but another sentence of it first',
  '0  said to be answered, and has no answer',
  '0  right, and not said to be answered',
];

describe('what went wrong in a set', () => {
  it('is nothing where all is right', () => {
    const questions = [question('a', 'x', 3), question('b', null)];
    expect(list(questions, [run('a', 'answered', ['x', 0.9, 3]), run('b', 'nothing')])).toEqual(CLEAN);
  });

  it.each([
    [0, question('a', 'x'), run('a', 'closest', ['y', 0.4, 0])],
    [0, question('a', 'x'), run('a', 'nothing')],
    [1, question('a', 'x'), run('a', 'closest', ['y', 0.4, 0], ['x', 0.3, 1])],
    [2, question('a', 'x', 3), run('a', 'answered', ['x', 0.9, 2])],
    [3, question('a', null), run('a', 'answered', ['x', 0.9, 2])],
    [4, question('a', 'x'), run('a', 'closest', ['x', 0.4, 2])],
  ])('class %i is counted once, alone', (which, asked, found) => {
    const counts = list([asked], [found]).slice(0, 5);
    expect(counts).toEqual(CLEAN.map((line, i) => (i === which ? line.replace('0', '1') : line)));
  });

  it('shows the question, what is right and where it was found, and what came first', () => {
    const lines = list([question('a', 'x', 7)], [run('a', 'closest', ['y', 0.4, 2], ['x', 0.3, 1])]);
    expect(lines.slice(5)).toEqual([
      '',
      'the right document is not first: 1',
      '  a  question a',
      '    right  x (found 2.)  x/7',
      '    first  y (closest, 0.400)  y/2',
    ]);
  });

  it('lists the surest first of what was asserted, and no more than twenty', () => {
    const many = Array.from({ length: 25 }, (_, i) => `q${i}`);
    const lines = list(
      many.map((id) => question(id, null)),
      many.map((id, i) => run(id, 'answered', ['x', i / 100, 0])),
    );
    expect(lines).toContain('said to be answered, and has no answer: 25, the first 20');
    expect(lines.filter((line) => line.startsWith('  q')).map((line) => line.trim().split(' ')[0])).toEqual(
      many.slice(5).toReversed(),
    );
  });
});
