import { isGain, isLoss, type Moved } from './came.ts';
import { whyKept } from './kept.ts';
import type { Tried } from './tried.ts';

const inHalf = ({ moved }: Tried, half: Moved['half']): Moved[] => moved.filter((one) => one.half === half);

const arrow = ([before, after]: readonly [number, number]): string => `${before}→${after}`;

/** So many sets are shown of a half. */
const SHOWN = 3;

const size = ({ right, wrong }: Moved): number =>
  Math.abs(right[1] - right[0]) + Math.abs(wrong[1] - wrong[0]);

/** What moves most in a half: right, and behind a stroke what is wrong. */
const shown = (tried: Tried, half: Moved['half']): string =>
  inHalf(tried, half)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, SHOWN)
    .map(({ set, right, wrong }) => `${set} ${arrow(right)} / ${arrow(wrong)}`)
    .join('; ');

const many = ({ changed }: Tried): number => Object.values(changed).reduce((sum, one) => sum + one, 0);

/** Whether half B loses something without it. */
const isMissed = (one: Tried): boolean => one.fails !== undefined || inHalf(one, 'B').some(isLoss);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('`', '’');

const place = ({ file }: Tried): string => `[${file.replace('src/', '')}](../${file})`;

const row = (one: Tried): string =>
  `| \`${cell(one.name)}\` | ${place(one)} | ${one.fails ?? (shown(one, 'A') || '–')} | ${one.fails ?? (shown(one, 'B') || '–')} | ${many(one)}${one.unseen.length > 0 ? ' at least' : ''} |`;

const keptRow = (one: Tried): string =>
  `| \`${cell(one.name)}\` | ${place(one)} | ${shown(one, 'A') || '–'} | ${shown(one, 'B') || '–'} | ${many(one)} | ${whyKept(one) ?? '?'} |`;

const INTRO = `# What each rule and each list is worth

\`npm run rules -- FOLDER\` takes out every element of an ordered list of rules, every list of words and every pattern of words in turn, in one process, and reads
and asks again: the quotations of PolNeAR (dev and test), Wikinews and data/news, the times of MEANTIME and WikiWars, events, small cases, people of one
name, 555 articles of the tests' archive, 120 news pages; questions of time and of search by words and the table of meanings (no vectors), topics, typed questions, checks and 959 altered
quotations. FOLDER holds the sets that are not in the repository; \`--resume FILE\` goes on, \`--table\` prints this page.

*A* and *B* are the halves by article. \`602→598 / 79→80\`: what is right, and behind the stroke what is wrong, with it and without. *Others* are the texts and questions of which
anything at all comes out otherwise, scores included. As soon as half B loses something, sets that take longer are left out ("at least"). What only makes up a pattern counts as a list of
its own. Each is emptied alone: two that stand in for one another both seem idle. What answers in the fewest texts is tried first; what answers in most is the last to be idle.
`;

const HEAD = [
  '| rule or list | file | A: right / wrong | B: right / wrong | others |',
  '| --- | --- | --- | --- | --- |',
];
const KEPT_HEAD = [
  '| rule or list | file | A: right / wrong | B: right / wrong | others | why it stays |',
  '| --- | --- | --- | --- | --- | --- |',
];

const byPlace = (a: Tried, b: Tried): number => a.file.localeCompare(b.file) || a.line - b.line;

/** What was found as Markdown: what half B misses, what changes something, and what changes nothing. */
export function table(all: readonly Tried[]): string {
  const sorted = all.toSorted(byPlace);
  const missed = sorted.filter(isMissed);
  const others = sorted.filter((one) => !isMissed(one));
  const moving = others.filter((one) => many(one) > 0);
  const idle = others.filter((one) => many(one) === 0);
  return [
    INTRO,
    `${all.length} rules and lists: half B misses ${missed.length}; ${moving.length} others change what is read or answered somewhere, ${moving.filter((one) => inHalf(one, 'B').some(isGain)).length} of them to the gain of B; ${idle.length} change nothing.`,
    '',
    '## Missed by half B',
    '',
    ...HEAD,
    ...missed.map(row),
    '',
    '## Not missed by half B, though something changes',
    '',
    ...KEPT_HEAD,
    ...moving.map(keptRow),
    '',
    '## Not missed anywhere in these sets',
    '',
    ...KEPT_HEAD,
    ...idle.map(keptRow),
    '',
  ].join('\n');
}
