import { isDeepStrictEqual } from 'node:util';
import { readMeans } from '../../src/means.ts';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';
import { searchOver } from '../../src/search/search.ts';
import { ask, kept } from './asked.ts';

// Articles in an OpenSearch: asks what the embedded index was asked, and compares.
const [url = '', alias = '', answers = ''] = process.argv.slice(2);
const { meaning } = readMeans(() => {});
const { reach, close } = openReach({ url, credentials: null, patience: 10_000 });
const search = searchOver(openOpenSearch(reach, alias).stacks(meaning), meaning);
const before = kept(answers);
const { asked, figures } = ask(
  search,
  before.map(({ question }) => question),
);
const plain = (one: unknown): unknown => JSON.parse(JSON.stringify(one));
const others = before.filter(({ found }, i) => !isDeepStrictEqual(found, plain(asked[i]!.found)));
const same = before.length - others.length;
console.log(JSON.stringify({ ...figures, same, differ: others.map(({ question }) => question) }));
await close();
