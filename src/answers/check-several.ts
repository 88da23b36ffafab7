import { checkWords } from '../words/check.ts';
import type { Says } from '../words.ts';
import type { Answer } from './answer.ts';
import { shortened } from './check/shortened.ts';
import type { Verdict } from './check/verdict.ts';

/** What somebody who pasted several quotations has to know first, last. */
const WORST: readonly Verdict[] = [
  'verbatim',
  'partial',
  'not_attributed',
  'absent',
  'other_speaker',
  'altered',
];

const rank = ({ check }: Answer): number => WORST.indexOf(check!.verdict);

/**
 * Several checks as one answer: the worst gives the verdict and comes first, and each has its number.
 * @param query the line as it was pasted
 */
export function checkSeveral(query: string, answers: readonly Answer[]): Answer {
  const worst = answers.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const numbered = answers.map((answer, i) => ({ answer, number: i + 1 }));
  const inOrder = numbered.toSorted((a, b) => Number(b.answer === worst) - Number(a.answer === worst));
  return {
    kind: 'check',
    query,
    says: [
      checkWords.several(answers.length, answers.indexOf(worst) + 1, worst.says[0]!),
      ...numbered.flatMap(told),
      checkWords.folded,
    ],
    evidence: inOrder.flatMap(({ answer, number }) =>
      answer.evidence.map((one) =>
        Object.assign({}, one, { notes: [checkWords.ofNumber(number)].concat(one.notes) }),
      ),
    ),
    nearest: [],
    check: worst.check!,
  };
}

/** What one of them came to, with its number. */
const told = ({ answer, number }: { readonly answer: Answer; readonly number: number }): Says[] => [
  checkWords.which(number, shortened(answer.query)),
  ...answer.says.slice(0, -1),
];
