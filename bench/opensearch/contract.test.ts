import { afterAll, describe, inject } from 'vitest';
import { importInto } from '../../src/opensearch/import-into.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { keepsTheContract } from '../../test/search/stacks/contract.ts';

const url = inject('openSearch');
const close: (() => Promise<unknown>)[] = [];
afterAll(() => Promise.all(close.map((one) => one())));

describe.skipIf(url === null)('articles in OpenSearch', () => {
  keepsTheContract(async (texts, meaning) => {
    const place = { url: url!, credentials: null, patience: 2_000 };
    await importInto(place, 'verbatim-contract-test', texts, { meaning });
    const reached = openReach(place);
    close.push(reached.close);
    return openOpenSearch(reached.reach, 'verbatim-contract-test').stacks(meaning);
  });
});
