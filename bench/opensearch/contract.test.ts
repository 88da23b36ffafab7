import { afterAll, describe, inject } from 'vitest';
import { importInto } from '../../src/opensearch/import-into.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { keepsTheContract, type OpenStacks } from '../../test/search/stacks/contract.ts';
import { toyVectorsOf } from '../../test/search/stacks/toy-encoder.ts';

const url = inject('openSearch');
const nearest = inject('openSearchNearest');
const close: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(close.map((one) => one())));

/** Opens stacks over articles in an OpenSearch. */
async function openIn(at: string, ...[texts, meaning, encoder]: Parameters<OpenStacks>) {
  const place = { url: at, credentials: null, patience: 2_000 };
  const alias = `verbatim-contract-${encoder ? 'vectors' : 'words'}`;
  await importInto(place, alias, texts, { meaning, ...(encoder && { vectorsOf: toyVectorsOf }) });
  const reached = openReach(place);
  close.push(reached.close);
  return openOpenSearch(reached.reach, alias).stacks(meaning, encoder);
}

describe.skipIf(url === null)('articles in OpenSearch', () => {
  keepsTheContract((...given) => openIn(url!, ...given));
});

describe.skipIf(nearest === null)('articles in an OpenSearch that finds the nearest vectors itself', () => {
  keepsTheContract((...given) => openIn(nearest!, ...given));
});
