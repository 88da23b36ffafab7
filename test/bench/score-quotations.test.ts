import { describe, expect, it } from 'vitest';
import { sameSpeaker } from '../../bench/eval/quotations/head.ts';
import { match } from '../../bench/eval/quotations/match.ts';
import { tracks } from '../../bench/eval/quotations/tracks.ts';

const text = '“We won,” Ms Berg said. The plan is dead, he said.';
const words = (start: number, end: number) => ({ start, end, text: text.slice(start, end) });
const won = { start: 0, end: 9, kind: 'direct', speaker: words(10, 17), cue: null };
const dead = { start: 24, end: 40, kind: 'indirect', speaker: words(42, 44), cue: null };
const pair = (found: readonly object[]) => ({
  id: 'a',
  text,
  gold: [won, dead],
  found: found as never,
  ignore: [],
});

const named = (name: string, start: number) => ({ start, end: start + name.length, text: name });

describe('the score of quotations', () => {
  it('is full when all is found, marks and edges aside', () => {
    const all = tracks(match(pair([{ ...won, start: 1, end: 8 }, dead])));
    expect(all['all']!.e2e.F1).toBe(100);
    expect(all['direct']!.exact.F1).toBe(100);
  });
  it('counts what is missed, invented and given to somebody else', () => {
    const all = tracks(match(pair([{ ...won, speaker: words(42, 44) }])));
    expect(all['direct']!).toMatchObject({ gold: 1, pred: 1, misattributed: 100, e2e: { F1: 0 } });
    expect(all['all']!.overlap).toEqual({ P: 100, R: 50, F1: 66.7 });
    expect(tracks(match(pair([{ ...won, start: 44, end: 50 }])))['direct']!.overlap.F1).toBe(0);
  });
  it('compares mentions by their heads', () => {
    expect(sameSpeaker(named('Ms Berg', 0), named('Anna Berg', 9))).toBe(true);
    expect(sameSpeaker(named('a spokesman for Berg', 0), named('Berg', 30))).toBe(false);
  });
});
