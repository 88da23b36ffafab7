import { expect, it } from 'vitest';
import { chosen } from '../../bench/constants/numbers.ts';
import { written } from '../../bench/constants/page.ts';

it('finds every number that was chosen in docs/constants.md, as it is written', () => {
  const now = chosen().map((one) => `${one.id} = ${one.written}`);
  const known = [...written()].map(([id, row]) => `${id} = ${row.written}`);
  expect(known.toSorted(), 'npm run constants -- FOLDER writes what is new').toStrictEqual(now.toSorted());
});
