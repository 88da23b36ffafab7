import { parentPort, workerData } from 'node:worker_threads';
import { importInto } from '../../src/opensearch/import-into.ts';
import type { EnginePlace } from '../../src/opensearch/request.ts';
import { textOf } from '../../test/search/seeds.ts';

// Imports articles until all but the last are sent, says so, and goes no further: whoever waits for that ends it there.
const { place, alias } = workerData as { readonly place: EnginePlace; readonly alias: string };
const LONG = 'The ferry never sails. '.repeat(15_000);
const texts = [LONG, 'It sails.'].map((text, i) => textOf(`${i}.txt`, `Ferries ${i}\n\n${text}`));
await importInto(place, alias, texts, {
  meaning: null,
  foundBy(text) {
    if (text === texts.at(-1)) {
      parentPort!.postMessage('half');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    }
    return { words: [], days: [] };
  },
});
