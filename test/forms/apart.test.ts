import { Buffer } from 'node:buffer';
import { expect, it } from 'vitest';
import { openReader } from '../../src/forms/apart.ts';

const row = '<p>The council of the valley met again, and said of the bridge what it had said before.</p>';
const page = (rows: number) => ({ name: 'page.html', bytes: Buffer.from(row.repeat(rows)), url: null });

it('A file that takes more of a processor than it may is given up by name; with time enough it is read.', async () => {
  const reader = openReader(1);
  const slow = await reader.read(page(200));
  expect([slow.articles, slow.refused.map(({ why }) => why)]).toEqual([[], ['too slow']]);
  await reader.close();
  const patient = openReader();
  expect((await patient.read(page(3))).articles).toHaveLength(1);
  await patient.close();
});
