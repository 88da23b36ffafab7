import { tourWords } from '../words/tour.ts';

/** One question of the demo, as it is typed, and what it shows. */
export interface Stop {
  readonly shows: string;
  readonly line: string;
}

/** Six questions over the seeds, one for each thing that an answer can be. */
export const TOUR: readonly Stop[] = [
  { shows: tourWords.quoted, line: '/quote Rasmussen' },
  { shows: tourWords.noDay, line: '/when shield cancelled' },
  { shows: tourWords.day, line: '/when Bush Putin phone call' },
  { shows: tourWords.passage, line: '/ask detained demonstrators' },
  { shows: tourWords.altered, line: '/check We do not consider Russia to be an enemy' },
  { shows: tourWords.nothing, line: 'when did Obama visit Moscow?' },
];
