import { expect, it } from 'vitest';
import { table } from '../../bench/rules/table.ts';
import type { Tried } from '../../bench/rules/tried.ts';

const tried = (name: string, given: Partial<Tried>): Tried => ({
  id: `src/grammar/words.ts#${name}`,
  kind: 'list',
  file: 'src/grammar/words.ts',
  line: 1,
  name,
  changed: {},
  moved: [],
  unseen: [],
  ...given,
});

const lines = table([
  tried('MISSED', {
    changed: { cases: 2 },
    moved: [{ set: 'cases', half: 'B', right: [9, 8], wrong: [1, 2] }],
    unseen: ['news'],
  }),
  tried('MISSED_BY_A', {
    changed: { cases: 1 },
    moved: [{ set: 'cases', half: 'A', right: [9, 8], wrong: [1, 1] }],
  }),
  tried('IDLE', {}),
  tried('NEEDED', { fails: 'TypeError' }),
]).split('\n');

/** The names under a heading. */
function under(heading: string): string[] {
  const from = lines.findIndex((line) => line.startsWith(heading));
  const next = lines.findIndex((line, i) => i > from && line.startsWith('## '));
  return lines
    .slice(from, next === -1 ? undefined : next)
    .flatMap((line) => /^\| `(\w+)`/u.exec(line)?.[1] ?? []);
}

it('puts what half B loses first, and what the program does not run without', () => {
  expect(under('## Missed by half B')).toStrictEqual(['MISSED', 'NEEDED']);
});

it('tells apart what changes something from what changes nothing', () => {
  expect(under('## Not missed by half B')).toStrictEqual(['MISSED_BY_A']);
  expect(under('## Not missed anywhere')).toStrictEqual(['IDLE']);
});

it('says what is right and wrong with and without, and where it was not looked on', () => {
  const row = lines.find((line) => line.startsWith('| `MISSED`'));
  expect(row).toContain('cases 9→8 / 1→2');
  expect(row).toContain('2 at least');
});
