import { overlaps } from '../corpus/span.ts';
import { typedWords } from '../words/typed.ts';
import type { Answer, Evidence } from './answer.ts';

/** One question of several, and its answer. */
interface Part {
  readonly question: string;
  readonly answer: Answer;
}

/**
 * Several answers as one: what is said of each in the order asked, every passage once. Where only some are answered, the
 * others are named.
 */
export function several(query: string, parts: readonly Part[]): Answer {
  const answered = parts.filter(({ answer }) => answer.kind !== 'nothing');
  const [first] = answered;
  if (first === undefined) return { ...parts[0]!.answer, query };
  const missing = parts.filter(({ answer }) => answer.kind === 'nothing');
  const dates = answered.find(({ answer }) => answer.kind === 'dates') ?? first;
  return {
    ...dates.answer,
    query,
    says: [
      ...answered.flatMap(({ question, answer }, i) =>
        i === 0 ? answer.says : [typedWords.asked(question, answer.says[0]!), ...answer.says.slice(1)],
      ),
      ...missing.map(({ question }) => typedWords.unanswered(question)),
    ],
    evidence: answered.map(({ answer }) => answer.evidence).reduce(together),
    nearest: [],
  };
}

/** The passages of both, one that stands in both once with everything that is known of it. */
function together(shown: readonly Evidence[], more: readonly Evidence[]): readonly Evidence[] {
  const all = [...shown];
  for (const one of more) {
    const at = all.findIndex((other) => other.article === one.article && overlaps(other, one));
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
