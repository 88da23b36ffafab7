import { expect, it } from 'vitest';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';

it('says at the start that an engine is away', async () => {
  const { reach, close } = openReach({ url: 'http://127.0.0.1:9', credentials: null, patience: 0 });
  expect(() => openOpenSearch(reach, 'verbatim-none')).toThrow('The search engine does not answer.');
  await close();
});
