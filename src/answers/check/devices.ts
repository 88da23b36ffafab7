import type { Range } from '../../corpus/span.ts';
import type { Asked } from './asked.ts';
import type { Candidate } from './candidate.ts';
import { sourceAt, type Difference } from './difference.ts';
import type { Run } from './runs.ts';
import { sentenceEnd, sentenceStart } from './sentence.ts';
import { sourceWords, yourWords, type Source } from './source.ts';
import { DEGREES, POINTERS } from './turns/lists.ts';
import type { Turn, TurnWord } from './turns/rule.ts';
import { mayTurn, type LeftOut } from './turns/left-out.ts';
import { turnIn, turnOf } from './turns/turn-of.ts';
import type { Device } from './yours.ts';

/** What an editor's ellipsis or bracket does to a quotation. */
export interface Edited {
  readonly device: Device;
  /** The source's words that it leaves out or stands for; null for none. */
  readonly source: Range | null;
  /** What may turn the sense in words that an ellipsis leaves out, and where; null for nothing. */
  readonly turn: { readonly of: LeftOut['turn']; readonly at: Range } | null;
}

/** The editor's marks of a quotation, with those that turn its sense. */
export interface Devices {
  readonly honest: readonly Edited[];
  readonly dishonest: readonly Difference[];
}

/**
 * Looks into every gap that an ellipsis or bracket stands for. What it leaves out must not turn the sense;
 * what a bracket adds must not either, and it may stand only for words that point elsewhere ("he", "this").
 * @param kept from the first to the last of the words that are the same, as token numbers
 */
export function devicesOf(
  source: Source,
  asked: Asked,
  candidate: Candidate,
  runs: readonly Run[],
  kept: Range,
): Devices {
  const honest: Edited[] = [];
  const dishonest: Difference[] = [];
  const length = asked.yours.tokens.length;
  for (const [before, devices] of Map.groupBy(asked.yours.devices, (device) => device.before)) {
    const run = runs.find(({ kind, yours }) => kind === 'omitted' && yours.start === before);
    const gap = run?.source.map((index) => candidate.tokens[index]!) ?? [];
    for (const device of devices) {
      const left =
        device.kind === 'bracket' && (before === 0 || before === length)
          ? restOfSentence(source, candidate, before === 0, kept)
          : gap;
      const at = sourceAt(source.stream, left);
      const turn =
        device.kind === 'ellipsis'
          ? turnIn(sourceWords(source, left))
          : bracketTurn(yourWords(source, device.words), sourceWords(source, left));
      if (!turn) {
        const may = device.kind === 'ellipsis' ? leftOut(source, candidate, left) : null;
        honest.push({ device, source: at, turn: may });
      } else {
        const written = at ? 'changed' : 'added';
        dishonest.push({
          op: device.kind === 'ellipsis' ? 'dropped' : written,
          yours: device.kind === 'ellipsis' ? null : { start: device.start, end: device.end },
          source: at,
          turn,
        });
      }
    }
  }
  return { honest, dishonest };
}

/** So many words after those that are left out tell what they are joined to. */
const NEXT = 4;

/** What may turn the sense in words that an ellipsis leaves out. */
function leftOut(source: Source, { tokens }: Candidate, left: readonly number[]): Edited['turn'] {
  if (left.length === 0) return null;
  const from = tokens.indexOf(left.at(-1)!) + 1;
  const next = sourceWords(source, tokens.subarray(from, from + NEXT));
  const may = mayTurn(sourceWords(source, left), next);
  if (!may) return null;
  return { of: may.turn, at: sourceAt(source.stream, left.slice(may.index, may.index + may.length))! };
}

/** So many words at the beginning or end of a sentence one bracket may stand for. */
const FEW = 6;

/** What a bracket at the beginning or the end stands for: the few words of the sentence that are missing there. */
function restOfSentence(
  { stream }: Source,
  { quoted: { runs } }: Candidate,
  before: boolean,
  kept: Range,
): number[] {
  const run = runs.find(({ start, end }) =>
    before ? start <= kept.start && kept.start < end : start < kept.end && kept.end <= end,
  );
  if (!run) return [];
  const [from, to] = before
    ? [sentenceStart(stream, kept.start, run.start), kept.start]
    : [kept.end, sentenceEnd(stream, kept.end, run.end)];
  return to - from > FEW ? [] : Array.from({ length: to - from }, (_, i) => from + i);
}

const joined = (words: readonly TurnWord[]): string => words.map((word) => word.low).join(' ');

/** What a bracket turns that stands for `theirs`, or, when that is empty, is only put in; null for nothing. */
function bracketTurn(mine: readonly TurnWord[], theirs: readonly TurnWord[]): Turn | null {
  if (joined(mine) === joined(theirs)) return null;
  if (theirs.length > 0)
    return theirs.every((word) => POINTERS.has(word.low)) ? added(mine) : turnOf(mine, theirs);
  return added(mine);
}

/** What words turn by being there. */
const added = (mine: readonly TurnWord[]): Turn | null =>
  turnIn(mine) ?? (mine.some(({ low }) => DEGREES.has(low)) ? 'degree' : null);
