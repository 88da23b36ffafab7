import type { Outcome, Said } from './types.ts';

const LONGEST = 160;

const words = (text: string, start: number, end: number): string => {
  const all = text.slice(start, end).replace(/\s+/gu, ' ');
  return all.length <= LONGEST ? all : `${all.slice(0, LONGEST / 2)} […] ${all.slice(-LONGEST / 2)}`;
};

const describe = (text: string, { kind, start, end, speaker, cue, rule }: Said): string =>
  `${kind} | ${words(text, start, end)} | ${speaker?.text ?? 'nobody'} | ${cue?.text ?? 'no cue'}${rule ? ` | ${rule}` : ''}`;

/** What went wrong with one quotation, readable; null when nothing did. */
export function errorOf({ pair, gold, found, overlap, exact, speaker }: Outcome): string | null {
  const { id, text } = pair;
  const around = (said: Said): string =>
    words(text, Math.max(0, said.start - 60), Math.min(text.length, said.end + 60));
  if (gold === null) return `invented ${id} | ${describe(text, found!)} || ${around(found!)}`;
  if (!overlap)
    return `missed ${id} | ${describe(text, gold)} || near ${found ? describe(text, found) : 'nothing'} || ${around(gold)}`;
  if (!speaker)
    return `speaker ${id} | ${describe(text, gold)} || read as ${found!.speaker?.text ?? 'nobody'}, ${found!.certain ? 'certain' : 'not certain'}, ${found!.rule} || ${around(gold)}`;
  if (!exact) return `boundary ${id} | ${describe(text, gold)} || read as ${describe(text, found!)}`;
  return null;
}
