import { afterAll, describe, expect, inject, it } from 'vitest';
import { importInto } from '../../src/opensearch/import-into.ts';
import { isForNearest } from '../../src/opensearch/nearest.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { textOf } from '../../test/search/seeds.ts';
import { toyVectorsOf } from '../../test/search/stacks/toy-encoder.ts';

const ALIAS = 'verbatim-nearest-test';
const text = textOf('a.txt', 'Ferries\n\nThe ferry sails at dawn.');

describe.each([
  [inject('openSearch'), false],
  [inject('openSearchNearest'), true],
])('the vectors of sentences', (url, isNearest) => {
  const place = { url: url ?? '', credentials: null, patience: 2_000 };
  const { reach, close } = openReach(place);
  afterAll(() => close());

  it.skipIf(url === null)(`${isNearest ? 'are' : 'are not'} left to the engine to find`, async () => {
    await importInto(place, ALIAS, [text], { meaning: null, vectorsOf: toyVectorsOf });
    const [aliases] = reach({ method: 'GET', path: `/_alias/${ALIAS}` });
    const [index] = Object.keys(aliases as object);
    expect(isForNearest(reach, index!)).toBe(isNearest);
  });
});
