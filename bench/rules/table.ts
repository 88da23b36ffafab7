import { isGain, isLoss, type Moved } from './came.ts';
import { whyKept } from './kept.ts';
import type { Tried } from './tried.ts';

const inHalf = ({ moved }: Tried, half: Moved['half']): Moved[] => moved.filter((one) => one.half === half);

const arrow = ([before, after]: readonly [number, number]): string => `${before}→${after}`;

/** What moves in a half: right, and behind a stroke what is wrong. */
const shown = (tried: Tried, half: Moved['half']): string =>
  inHalf(tried, half)
    .map(({ set, right, wrong }) => `${set} ${arrow(right)} / ${arrow(wrong)}`)
    .join('; ');

const many = ({ changed }: Tried): number => Object.values(changed).reduce((sum, one) => sum + one, 0);

/** Whether half B loses something without it. */
const isMissed = (one: Tried): boolean => one.fails !== undefined || inHalf(one, 'B').some(isLoss);

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('`', '’');

const place = ({ file, line }: Tried): string => `[${file.replace('src/', '')}](../${file}#L${line})`;

const row = (one: Tried): string =>
  `| \`${cell(one.name)}\` | ${place(one)} | ${one.fails ?? (shown(one, 'A') || '–')} | ${one.fails ?? (shown(one, 'B') || '–')} | ${many(one)}${one.unseen.length > 0 ? ' at least' : ''} |`;

const keptRow = (one: Tried): string =>
  `| \`${cell(one.name)}\` | ${place(one)} | ${shown(one, 'A') || '–'} | ${shown(one, 'B') || '–'} | ${many(one)} | ${whyKept(one) ?? '?'} |`;

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
