import type { Text } from '../../search/passages.ts';
import type { Keep } from '../../search/saved/keep.ts';
import type { Place } from '../answer.ts';
import type { Acts } from '../timeline/act.ts';
import { actsIn } from '../timeline/acts-of.ts';
import { json, parse } from './json.ts';

const actsName = (stamp: string): string => `acts ${stamp}`;

const AS: readonly Place['as'][] = ['happened', 'told', 'published'];

/** An act in numbers and days: its sentence and place, and, where it has a day, the index in `AS`, the first and the last day, and whether it is explicit. */
type KeptAct = readonly [
  sentence: number,
  start: number,
  end: number,
  ...day: readonly [] | readonly [as: number, from: string | null, to: string | null, explicit: 0 | 1],
];

/**
 * What is kept of the acts of those whom an article names.
 * @param before a keep of the same program, from which what was found before is taken; null where there is none
 */
export const actsEntry = (stamp: string, { article, reading }: Text, before: Keep | null) =>
  [actsName(stamp), before?.get(actsName(stamp)) ?? json(actsIn(article, reading).map(keptOf))] as const;

const keptOf = (acts: Acts[number]): readonly KeptAct[] =>
  acts.map(({ sentence, start, end, placed }): KeptAct => {
    if (placed === null) return [sentence, start, end];
    const { as, from, to, explicit } = placed;
    return [sentence, start, end, AS.indexOf(as), from, to, explicit ? 1 : 0];
  });

/** The acts that are kept of an article; null where none are. */
export function actsAt({ get }: Keep, stamp: string): Acts | null {
  const bytes = get(actsName(stamp));
  const kept = bytes && (parse(bytes) as readonly (readonly KeptAct[])[]);
  return kept && kept.map((acts) => acts.map(actFrom));
}

const actFrom = ([
  sentence,
  start,
  end,
  as,
  from = null,
  to = null,
  explicit,
]: KeptAct): Acts[number][number] => ({
  sentence,
  start,
  end,
  placed: as === undefined ? null : { as: AS[as]!, from, to, explicit: explicit === 1 },
});
