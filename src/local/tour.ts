/** One question of the demo, as it is typed, and what it shows. */
export interface Stop {
  readonly shows: string;
  readonly line: string;
}

/** Six questions over the seeds, one for each thing that an answer can be. */
export const TOUR: readonly Stop[] = [
  { shows: 'What somebody said, word for word', line: '/quote Rasmussen' },
  { shows: 'A day that the articles do not give', line: '/when shield cancelled' },
  { shows: 'A day that they support, and why', line: '/when Bush Putin phone call' },
  { shows: 'A passage, asked for in other words', line: '/ask detained demonstrators' },
  { shows: 'An altered quotation, and how', line: '/check We do not consider Russia to be an enemy' },
  { shows: 'Nothing, said plainly', line: 'when did Obama visit Moscow?' },
];
