import { percent, scores } from '../figures.ts';
import type { Outcome } from './types.ts';

const TRACKS: Readonly<Record<string, readonly string[]>> = {
  direct: ['direct'],
  'direct+mixed': ['direct', 'mixed'],
  all: ['direct', 'mixed', 'indirect'],
};

const right = (list: readonly Outcome[]): number => list.filter((each) => each.speaker).length;

/** What was found where there is nothing counts against the tracks of its own kind. */
function figures(outcomes: readonly Outcome[], kinds: readonly string[]) {
  const gold = outcomes.filter((each) => each.gold !== null && kinds.includes(each.gold.kind));
  const invented = outcomes.filter((each) => each.gold === null && kinds.includes(each.found!.kind));
  const overlap = gold.filter((each) => each.overlap);
  const spoken = overlap.filter((each) => each.gold!.speaker);
  const named = spoken.filter((each) => each.found!.speaker);
  const certain = named.filter((each) => each.found!.certain);
  const found = overlap.length + invented.length;
  return {
    gold: gold.length,
    pred: found,
    overlap: scores(overlap.length, found, gold.length),
    exact: scores(gold.filter((each) => each.exact).length, found, gold.length),
    e2e: scores(right(overlap), found, gold.length),
    speakerHead: percent(right(spoken), spoken.length),
    misattributed: percent(named.length - right(named), named.length),
    certain: certain.length,
    wrongAmongCertain: percent(certain.length - right(certain), certain.length),
  };
}

/** The figures of every track. */
export const tracks = (outcomes: readonly Outcome[]) =>
  Object.fromEntries(Object.entries(TRACKS).map(([name, kinds]) => [name, figures(outcomes, kinds)]));
