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

it('a day of publication in the future is told with the name of the file', () => {
  const told: string[] = [];
  const { acknowledged, end } = report({
    files: 2,
    list: false,
    tell: (line) => told.push(line),
    print: () => {},
    latest: '2020-06-02',
  });
  const tally = { files: 2, unchanged: 0, added: 2, changed: 0, same: 0, gone: 0 };
  const [of] = taken('a.html', ['The quay opens.']).articles;
  const on = (value: string) => ({ ...of!, date: { value, basis: 'json-ld' } });
  acknowledged(tally, [
    taken('a.html', [], { articles: [on('2020-06-03')] }),
    taken('b.html', [], { articles: [on('2020-06-02')] }),
  ]);
  expect(told).toEqual([
    'a.html: it is given as published on 2020-06-03, which lies in the future. That day is not used.',
  ]);
  expect(end(tally, false)).toBe(0);
});
