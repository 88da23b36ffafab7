import { MUTATIONS } from './cases.ts';
import type { Outcome } from './score.ts';

const LABELS = [
  'verbatim',
  'partial',
  'partial+',
  'doubted',
  'altered',
  'other_speaker',
  'not_attributed',
  'absent',
];

const line = (cells: readonly string[]): string =>
  cells.map((cell, i) => (i === 0 ? cell.padEnd(30) : cell.padStart(15))).join('');

/** What was made of every kind of mutation, as a table: a row for each kind, a column for each verdict. */
export function confusion(outcomes: readonly Outcome[]): string[] {
  const rows = Map.groupBy(outcomes, ({ drawn }) => drawn.mutation);
  return [
    line(['', ...LABELS]),
    ...MUTATIONS.flatMap(({ name }) => {
      const row = rows.get(name);
      if (!row) return [];
      const count = (label: string): number => row.filter((one) => one.label === label).length;
      return [line([name, ...LABELS.map((label) => String(count(label) || ''))])];
    }),
  ];
}

const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)} %`;

/** The figures that are asked for, with what they must be. */
export function figures(outcomes: readonly Outcome[]): string[] {
  const trusted = outcomes.filter(({ label }) => label === 'verbatim' || label === 'partial');
  const falsely = trusted.filter(
    ({ drawn }) => drawn.expected.length === 1 && drawn.expected[0] === 'altered',
  );
  const intact = outcomes.filter(
    ({ drawn }) => drawn.mutation === 'untouched' || drawn.mutation === 'typography only',
  );
  const nameable = outcomes.filter(({ named }) => named !== null);
  const plain = outcomes.filter(({ drawn }) => drawn.warned === false);
  const named = nameable.filter((one) => one.named);
  return [
    `altered, merged or dishonestly cut, called verbatim or partial without warning: ${falsely.length} (0)`,
    `untouched and typography only, called verbatim: ${percent(intact.filter(({ label }) => label === 'verbatim').length, intact.length)} (99.5 %, 100 %)`,
    `cut plainly, and warned of all the same: ${percent(plain.filter(({ label }) => label === 'partial+').length, plain.length)} of ${plain.length} (5 %, 2 %)`,
    `right verdict overall: ${percent(outcomes.filter(({ right }) => right).length, outcomes.length)} of ${outcomes.length} (96 %, 98.5 %)`,
    `the differing words named exactly: ${percent(named.length, nameable.length)} of ${nameable.length} (95 %, 99 %)`,
  ];
}

/** Half of the times are shorter than the first figure, 99 in 100 shorter than the second. */
export function times(milliseconds: readonly number[]): string {
  const sorted = milliseconds.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `p50 ${at(0.5)} ms, p99 ${at(0.99)} ms`;
}

/** What went wrong, readable. */
export const errors = (outcomes: readonly Outcome[]): string[] =>
  outcomes
    .filter(({ right, named }) => !right || named === false)
    .map(({ drawn, label, right, said }) =>
      [
        right
          ? `${drawn.mutation}: named ${said}`
          : `${drawn.mutation}: ${label}, not ${drawn.expected.join(' or ')}`,
        `  source: ${drawn.base}`,
        `  asked:  ${drawn.text}${drawn.speaker === undefined ? '' : ` (${drawn.speaker})`}`,
      ].join('\n'),
    );
