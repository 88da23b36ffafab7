import { overlaps, type Range } from '../../corpus/span.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { denialApart } from './denial-apart.ts';
import { devicesOf } from './devices.ts';
import type { Interruption, Laid } from './laid.ts';
import { tailDiffers } from './lay-exact.ts';
import { joinMoved } from './moved.ts';
import { weightOf } from './nearest.ts';
import { outside } from './outside.ts';
import { sentenceBegins } from './sentence.ts';
import { runsOf } from './runs.ts';
import { signsDiffer } from './signs-differ.ts';
import type { Source } from './source.ts';
import { textOf, type Stream } from './stream.ts';
import type { Token } from './tokens.ts';
import { worse, type Turn } from './turns/rule.ts';
import type { Difference, WordDifference } from './difference.ts';
import { wordsDiffer } from './words-differ.ts';

/** Says how the asker's words and a quotation laid beside them differ; null when no word is the same. */
export function layNear(source: Source, asked: Asked, candidate: Candidate): Laid | null {
  const { stream } = source;
  const { quoted, tokens, alignment } = candidate;
  const devices = new Set(asked.yours.devices.map(({ before }) => before));
  const runs = runsOf(alignment.steps, (before) => devices.has(before));
  const kept = runs
    .filter(({ kind }) => kind === 'same')
    .flatMap((run) => run.source.map((index) => tokens[index]!));
  if (kept.length === 0) return null;
  const differing = wordsDiffer(source, asked, candidate, runs);
  const shorter = differing.flatMap(({ turn, theirs }) => (turn === 'contraction' ? theirs : []));
  const words = {
    start: Math.min(kept[0]!, ...shorter),
    end: Math.max(kept.at(-1)!, ...shorter) + 1,
  };
  const used = new Set(alignment.steps.flatMap(({ op, source: index }) => (op === 'same' ? [index] : [])));
  const free = new Set(Array.from(tokens.keys()).filter((index) => !used.has(index)));
  const edited = devicesOf(source, asked, candidate, runs, words);
  const between = interruptions(stream, candidate, words);
  const inWords = joinMoved(source, candidate, differing, free).flatMap((one) =>
    denialApart(source, one, asked.yours.tokens[0]),
  );
  const differences = [
    ...inWords,
    ...signsDiffer(stream, asked, candidate),
    ...edited.dishonest,
    ...between.filter(({ content }) => content).map((gap) => leftOut(source, gap)),
    ...tailDiffers(source, asked, quoted, words.end),
  ].map(({ op, yours, source: at, turn }) => ({ op, yours, source: at, turn }));
  return {
    article: quoted.article,
    quoted,
    same: joined(kept).map((run) => textOf(stream, run)),
    tokens: words,
    whole: isWhole(candidate, words),
    interrupted: between.filter(({ content }) => !content),
    differences: differences.toSorted((a, b) => worse(a.turn, b.turn)),
    devices: edited.honest,
    // What a difference names already is not named again.
    outside: outside(source, quoted, words, asked.yours.tail).filter(({ at }) =>
      inWords.every(({ source: named }) => !named || !overlaps(named, at)),
    ),
    missing: inWords.flatMap(({ op, turn, mine }) =>
      (op === 'added' || op === 'changed') && turn !== 'contraction' ? runOf(asked, mine) : [],
    ),
    share: share(source, asked, inWords),
  };
}

/** Indices of words of the asker's that stand one after the other. */
function runOf({ yours: { tokens } }: Asked, mine: readonly Token[]): Range[] {
  const start = tokens.indexOf(mine[0]!);
  return start === -1 ? [] : [{ start, end: start + mine.length }];
}

/** What a word counts for that the source has too, though not quite so. See docs/constants.md. */
const COUNTS: Partial<Record<Turn, number>> = { capital: 1, contraction: 1, spelling: 0.8 };
const MOVED = 0.9;

function share(
  { stream, postings }: Source,
  { yours, lows }: Asked,
  differences: readonly WordDifference[],
): number {
  const weights = Array.from(lows, (low) => weightOf(stream, postings, low));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  let lost = 0;
  for (const { op, turn, mine } of differences) {
    const counts = op === 'moved' ? MOVED : (COUNTS[turn] ?? 0);
    for (const word of mine) lost += weights[yours.tokens.indexOf(word)]! * (1 - counts);
  }
  return all === 0 ? 0 : 1 - lost / all;
}

/** Neighbouring token numbers as half-open runs. */
function joined(tokens: readonly number[]): Range[] {
  const runs: { start: number; end: number }[] = [];
  for (const token of tokens) {
    const last = runs.at(-1);
    if (last?.end === token) last.end++;
    else runs.push({ start: token, end: token + 1 });
  }
  return runs;
}

const isWhole = ({ quoted: { runs } }: Candidate, { start, end }: Range): boolean =>
  runs.some((run) => run.start === start) && runs.some((run) => run.end === end);

/** So many words say who speaks; more of them do not merely interrupt. */
const CUE = 25;

interface Between extends Interruption {
  /** Whether the reporter goes on with what was said, in words of the reporter's. */
  readonly content: boolean;
  readonly tokens: Range;
}

/** The reporter's words between the stretches over which the asker's words go. */
const interruptions = (
  stream: Stream,
  { quoted: { runs, quotation } }: Candidate,
  { start, end }: Range,
): Between[] =>
  runs.flatMap((run, index) => {
    const next = runs[index + 1];
    if (!next || start >= run.end || next.start >= end || run.end >= next.start) return [];
    const tokens = { start: run.end, end: next.start };
    const at = textOf(stream, tokens);
    const parts = tokens.end - tokens.start > CUE || sentenceEnds(stream, tokens);
    return [{ ...at, parts, content: (quotation?.parts ?? []).some((part) => overlaps(part, at)), tokens }];
  });

/** Whether a sentence ends where the reporter's words begin, or anywhere in them. */
function sentenceEnds(stream: Stream, { start, end }: Range): boolean {
  if (/[.!?]/u.test(stream.vocabulary.signsOf(stream.gaps.get(start)!))) return true;
  for (let token = start + 1; token <= end; token++) if (sentenceBegins(stream, token)) return true;
  return false;
}

/** The reporter's words in the middle of what was said, which the asker's words pass over in silence. */
const leftOut = ({ stream }: Source, { tokens }: Between): Difference => ({
  op: 'dropped',
  yours: null,
  source: textOf(stream, tokens),
  turn: 'wording',
});
