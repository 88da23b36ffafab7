import { expect, it } from 'vitest';
import { report } from '../../../src/local/import/report.ts';
import { taken } from '../../store/taken.ts';

it('a list names the files that are in, and none that was refused', () => {
  const printed: string[] = [];
  const { acknowledged } = report({
    files: 2,
    list: true,
    tell: () => {},
    print: (line) => printed.push(line),
  });
  const tally = { files: 2, unchanged: 0, added: 1, changed: 0, same: 0, gone: 0 };
  acknowledged(tally, [
    taken('a.txt', ['The quay opens.']),
    taken('b.pdf', [], { refused: [{ where: '', why: 'scan' }] }),
  ]);
  expect(printed).toEqual(['a.txt']);
});
