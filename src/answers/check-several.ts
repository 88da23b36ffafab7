import { checkWords } from '../words/check.ts';
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

/**
 * Several checks as one answer: the worst decides and leads, and each is told with its number.
 * @param query the line as it was pasted
 */
export function checkSeveral(query: string, answers: readonly Answer[]): Answer {
  const rank = ({ check }: Answer): number => WORST.indexOf(check!.verdict);
  const worst = answers.reduce((a, b) => (rank(b) > rank(a) ? b : a));
  const numbered = answers.map((answer, i) => ({ answer, number: i + 1 }));
  const inOrder = numbered.toSorted((a, b) => Number(b.answer === worst) - Number(a.answer === worst));
  return {
    kind: 'check',
    query,
    says: [
      checkWords.several(answers.length, answers.indexOf(worst) + 1, worst.says[0]!),
      ...numbered.flatMap(({ answer, number }) => [
        checkWords.which(number, shortened(answer.query)),
        ...answer.says.slice(0, -1),
      ]),
      checkWords.folded,
    ],
    evidence: inOrder.flatMap(({ answer, number }) =>
      answer.evidence.map((one) => ({ ...one, notes: [checkWords.ofNumber(number), ...one.notes] })),
    ),
    nearest: [],
    check: worst.check!,
  };
}
