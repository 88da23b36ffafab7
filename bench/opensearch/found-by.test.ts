import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { importInto } from '../../src/opensearch/import-into.ts';
import { openOpenSearch, type Holdings } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { textOf } from '../../test/search/seeds.ts';

const url = inject('openSearch');
const ALIAS = 'verbatim-found-test';
const LONG = 'm'.repeat(40_000);

const ARTICLES = [
  { words: ['ferry', 'dawn'], days: ['2009-05-07/2009-05-07', '/'] },
  { words: ['ferry', LONG], days: [] },
  { words: ['dawn', 'ferry', 'noon'], days: ['2009-01-01/2009-12-31', '2009-05-07/2009-05-07'] },
];

describe.skipIf(url === null)('whole articles in OpenSearch', () => {
  const place = { url: url ?? '', credentials: null, patience: 2_000 };
  const { reach, close } = openReach(place);
  let holdings: Holdings;
  const texts = ['a', 'b', 'c'].map((name) => textOf(`${name}.txt`, `${name}\n\nText ${name}.`));
  const ids = texts.map(({ article }) => article.id);
  beforeAll(async () => {
    const foundBy = (text: (typeof texts)[number]) => ARTICLES[texts.indexOf(text)]!;
    await importInto(place, ALIAS, texts, { meaning: null, foundBy }, { lapses: 600, grace: 0 });
    holdings = openOpenSearch(reach, ALIAS);
  }, 60_000);
  afterAll(() => close());

  it('are found by all of some words, in order', () => {
    const { having } = holdings.whole;
    const [a, b, c] = ids;
    expect(having(['ferry'])).toEqual([a, b, c]);
    expect(having(['dawn', 'ferry'])).toEqual([a, c]);
    expect(having(['noon', LONG])).toEqual([]);
    expect(having([LONG])).toEqual([b]);
  });

  it('are found by one of some days, each once', () => {
    const { days, timed } = holdings.whole;
    expect(days()).toEqual(['/', '2009-01-01/2009-12-31', '2009-05-07/2009-05-07']);
    expect(timed(['2009-01-01/2009-12-31', '2009-05-07/2009-05-07'])).toEqual([ids[0], ids[2]]);
    expect(timed([])).toEqual([]);
  });
});
