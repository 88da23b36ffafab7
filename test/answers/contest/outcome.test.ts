import { expect, it } from 'vitest';
import { outcomesIn } from '../../../src/answers/contest/outcome.ts';
import { tokens } from '../../../src/text/tokens.ts';

const read = (text: string) =>
  outcomesIn(tokens(text, { start: 0, end: text.length })).map(({ behind, loses }) => [
    [...behind].join(' '),
    loses ? 'lost' : 'won',
  ]);

it.each([
  ['Spain beat Italy in Rome', [['italy', 'lost']]],
  ['Spain beat the reigning champions Italy', [['italy', 'lost']]],
  ['Oslo were beaten 3-0 by Bergen', [['bergen', 'won']]],
  ['Holm was defeated in the vote of 3 May by the Labour candidate Eva Dahl', [['labour eva dahl', 'won']]],
  ['a 2-1 victory against Italy in Rome', [['italy', 'lost']]],
  ["Holm's win over Berg", [['berg', 'lost']]],
  ['The Swifts lost 40-52 to the Vixens', [['vixens', 'won']]],
  ['a straight-sets defeat to Holm', [['holm', 'won']]],
  ['University defeat Maroochy', [['maroochy', 'lost']]],
  ['Holm won', [['', 'lost']]],
  ['Holm conceded defeat on Monday', [['', 'won']]],
  ['Holm met Berg', []],
])('who stands behind a word for who won has one part: “%s”', (text, outcomes) => {
  expect(read(text)).toEqual(outcomes);
});
