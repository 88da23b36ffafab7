import { openSaved } from '../../src/answers/kept/saved.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readMeans } from '../../src/means.ts';
import { importInto } from '../../src/opensearch/import-into.ts';
import { dated } from '../../src/text/dates/published/deduce.ts';

// Writes articles that were read before into an OpenSearch.
const [folder = '', index = '', url = '', alias = ''] = process.argv.slice(2);
const { articles, problems } = loadCorpus(folder);
const { meaning } = readMeans(() => {});
const { prepared } = openSaved(index, meaning).prepare(articles.map(dated), { stamp: null, problems });
const [start, used] = [performance.now(), process.cpuUsage()];
await importInto({ url, credentials: null, patience: 60_000 }, alias, prepared.texts, { meaning });
const { user, system } = process.cpuUsage(used);
const seconds = (performance.now() - start) / 1000;
const [size] = (await (await fetch(`${url}/_cat/indices/${alias}-*?format=json&bytes=mb`)).json()) as Record<
  string,
  string
>[];
console.log(
  JSON.stringify({
    seconds: Math.round(seconds),
    articlesASecond: Math.round(articles.length / seconds),
    ofProcessor: Math.round((user + system) / 1e6),
    megabytes: Number(size!['store.size']),
  }),
);
