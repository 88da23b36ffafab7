import type { Step } from './align.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './candidate.ts';
import type { Difference } from './difference.ts';
import type { Stream } from './stream.ts';
import { signsIn } from './signs-in.ts';
import type { Turn } from './turns/rule.ts';

/**
 * Signs and quotation marks that differ between words that are the same on both sides. Where an editor's
 * ellipsis or bracket stands, or the reporter interrupts, signs are not compared.
 */
export function signsDiffer(
  stream: Stream,
  asked: Asked,
  { quoted, tokens, alignment }: Candidate,
): Difference[] {
  const found: Difference[] = [];
  const devices = new Set(asked.yours.devices.map(({ before }) => before));
  const begins = new Set(quoted.runs.map(({ start }) => start));
  for (const [index, step] of alignment.steps.entries()) {
    const last = alignment.steps[index - 1];
    if (!last || !bothThere(step) || !bothThere(last) || devices.has(step.yours)) continue;
    const token = tokens[step.source]!;
    if (begins.has(token)) continue;
    const mine = asked.yours.tokens[step.yours]!;
    const theirs = stream.vocabulary.signsOf(stream.gaps.get(token)!);
    const marks = mine.marked !== (stream.marked.get(token) === 1);
    if (mine.gap === theirs && !marks) continue;
    const text = quoted.article.text;
    const yours = signsIn(asked.yours.text, asked.yours.tokens[step.yours - 1]!.end, mine.start);
    const source = signsIn(text, stream.ends.get(token - 1)!, stream.starts.get(token)!);
    const written = source === null ? 'added' : 'changed';
    found.push({
      op: yours === null ? 'dropped' : written,
      yours,
      source,
      turn: turnOfSigns(mine.gap, theirs, marks),
    });
  }
  return found;
}

const bothThere = ({ yours, source }: Step): boolean => yours >= 0 && source >= 0;

const turnOfSigns = (mine: string, theirs: string, marks: boolean): Turn => {
  if (mine.includes('?') !== theirs.includes('?')) return 'question';
  return marks ? 'irony' : 'signs';
};
