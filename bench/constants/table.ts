import type { Row } from './row.ts';

const INTRO = `# How far each number may be moved

Numbers that decide what is read, found, answered or dated and that were chosen on the open sets: weights, thresholds, shares, and how far is looked. \`npm run constants -- FOLDER\`
moves each of them that is not in this table, or stands in it with another value, and writes its row: a real number to 0.5, 0.75, 0.9, 1.1, 1.33 and 2 times what it is, a whole one below
20 by one and by two, to its half and to its double. \`npm run constants -- FOLDER NAME\` moves those whose place has NAME in it (\`search/rank.ts#PAIRS\`). FOLDER holds the sets that are not in
the repository; they are those of [rules.md](rules.md), for the days of events and what vectors decide with vectors and the reader, and the events of news-train. Each number is tried in the sets
that its room bears on.

*A* and *B* are the halves by article. *Flat* is from where to where no figure of the half is another, of what was tried; ≤ and ≥ are as far as it was tried. *Outside* is what moves at
the next value below and above: \`602→598 / 79→80\` is what is right, and behind the stroke what is wrong. One case more or less is chance. What is the same at half and double is taken to be the
same on the way there. Numbers that something else gives (the calendar, a model, a fit, a screen), and bounds of work and memory, are left out: [sourced.ts](../bench/constants/sourced.ts) says which.
`;

const HEAD = '| number | file | what it decides | value |';
const RULE = '| --- | --- | --- | --- |';
const MOVING = [
  `${HEAD} flat in A | flat in B | outside in A | outside in B |`,
  `${RULE} --- | --- | --- | --- |`,
];
const IDLE = [`${HEAD} tried | others | why it stays |`, `${RULE} --- | --- | --- |`];

const byPlace = (a: Row, b: Row): number => a.file.localeCompare(b.file) || a.name.localeCompare(b.name);

/** The page: numbers that move a figure, those that move none, and those that were not tried. */
export function table(all: readonly Row[]): string {
  const sorted = all.toSorted(byPlace);
  const lines = (moves: boolean | null): string[] =>
    sorted.filter((one) => one.moves === moves).map(({ line }) => line);
  const [moving, idle, left] = [lines(true), lines(false), lines(null)];
  const untried = ['', '## Not tried', '', HEAD, RULE, ...left];
  return [
    INTRO,
    `${all.length} numbers: ${moving.length} move a figure, ${idle.length} none, ${left.length} are not tried.`,
    '',
    '## What moves a figure',
    '',
    ...MOVING,
    ...moving,
    '',
    '## What moves none',
    '',
    'Where *others* is not 0, so many texts and questions at most come to something else, of which no figure tells.',
    '',
    ...IDLE,
    ...idle,
    ...(left.length > 0 ? untried : []),
    '',
  ].join('\n');
}
