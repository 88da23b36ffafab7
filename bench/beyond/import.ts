import { entriesElsewhere, foundByElsewhere } from '../../src/answers/kept/elsewhere.ts';
import { keptWhole } from '../../src/kept-whole.ts';
import { importInto } from '../../src/opensearch/import-into.ts';

// Writes articles that were read before into an OpenSearch, without vectors.
const [folder = '', index = '', url = '', alias = ''] = process.argv.slice(2);
const place = { corpus: folder, store: null, server: null, index };
const { prepared, meaning } = keptWhole(place, index, () => {})!;
const [start, used] = [performance.now(), process.cpuUsage()];
const kept = entriesElsewhere(prepared, false);
await importInto({ url, credentials: null, patience: 60_000, slowest: 300_000 }, alias, prepared.texts, {
  meaning,
  kept,
  foundBy: foundByElsewhere,
});
const { user, system } = process.cpuUsage(used);
const seconds = (performance.now() - start) / 1000;
const [size] = (await (await fetch(`${url}/_cat/indices/${alias}-*?format=json&bytes=mb`)).json()) as Record<
  string,
  string
>[];
console.log(
  JSON.stringify({
    seconds: Math.round(seconds),
    articlesASecond: Math.round(prepared.texts.length / seconds),
    ofProcessor: Math.round((user + system) / 1e6),
    megabytes: Number(size!['store.size']),
  }),
);
