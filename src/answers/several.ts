import { overlaps } from '../corpus/span.ts';
import type { Says } from '../words.ts';
import { typedWords } from '../words/typed.ts';
import { allSaid } from './all-said.ts';
import type { Answer, Evidence } from './answer.ts';
import { shareText } from './same-place.ts';

/** One question of several, and its answer. */
interface Part {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * Several answers as one: that with a day first, every passage once. Where only some are answered, the others are named.
 */
export function several(query: string, parts: readonly Part[]): Answer {
  const answered = parts
    .filter(({ answer }) => answer.kind !== 'nothing')
    .toSorted((a, b) => Number(b.answer.kind === 'dates') - Number(a.answer.kind === 'dates'));
  const [first, ...others] = answered;
  if (first === undefined) return { ...parts[0]!.answer, query };
  const missing = parts.filter(({ answer }) => answer.kind === 'nothing');
  return {
    ...first.answer,
    query,
    says: [
      ...allSaid(first.answer),
      ...others.flatMap(saidOf),
      ...missing.map(({ question }) => typedWords.unanswered(question)),
    ],
    lines: [],
    evidence: answered.map(({ answer }) => answer.evidence).reduce(together),
    nearest: [],
  };
}

/** What is said of one of several, beginning with what was asked. */
function saidOf({ question, answer }: Part): Says[] {
  const [headline, ...rest] = allSaid(answer);
  return [typedWords.asked(question, headline!), ...rest];
}

/** The passages of both, one that stands in both once with everything that is known of it. */
function together(shown: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const all = [...shown];
  for (const one of more) {
    const at = all.findIndex((other) => shareText(other, one));
    if (at < 0) all.push(one);
    else all[at] = { ...all[at]!, strong: merged(all[at]!, one) };
  }
  return all;
}

const merged = ({ strong, start, end }: Evidence, other: Evidence): Evidence['strong'] => [
  ...strong,
  ...other.strong.filter(
    (range) => start <= range.start && range.end <= end && !strong.some((known) => overlaps(known, range)),
  ),
];
