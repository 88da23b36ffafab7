import { expect, it } from 'vitest';
import { importInto } from '../../src/opensearch/import-into.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { versionFault } from '../../src/opensearch/version.ts';
import { engineAnswering } from './engine.ts';

const told = (distribution: string | undefined, number: string): unknown => ({
  version: { distribution, number },
});

it('knows OpenSearch from 2.4 on, and 3', () => {
  for (const number of ['2.4.0', '2.19.6', '3.0.0', '3.1.0-SNAPSHOT'])
    expect(versionFault(told('opensearch', number))).toBeNull();
});

it.each([
  told('opensearch', '1.3.20'),
  told('opensearch', '2.3.0'),
  told('opensearch', '4.0.0'),
  told('opensearch', 'new'),
  told(undefined, '8.15.0'),
  { version: {} },
  {},
])('does not take %j for it', (one) => {
  expect(versionFault(one)).toMatchObject({ kind: 'version' });
});

it('neither reads from another, nor writes into it', async () => {
  const other = told(undefined, '8.15.0');
  const isOfAnother = expect.objectContaining({ kind: 'version' });
  expect(() => openOpenSearch(() => [other], 'verbatim-none')).toThrow(isOfAnother);
  await using engine = await engineAnswering([200, other]);
  await expect(importInto(engine.place, 'verbatim-none', [], { meaning: null })).rejects.toEqual(isOfAnother);
  expect(engine.asked.map(({ path }) => path)).toEqual(['/']);
});
