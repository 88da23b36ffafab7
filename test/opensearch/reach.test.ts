import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it } from 'vitest';
import { openOpenSearch } from '../../src/opensearch/open-opensearch.ts';
import { openReach } from '../../src/opensearch/reach.ts';

it('says at the start that an engine is away', async () => {
  const { reach, close } = openReach({ url: 'http://127.0.0.1:9', credentials: null, patience: 0 });
  expect(() => openOpenSearch(reach, 'verbatim-none')).toThrow('The search engine does not answer.');
  await close();
});

/** An engine, beside the thread that waits for it, that answers the first question with the second, and before that. */
const LATE = `
const { createServer } = require('node:http');
const { parentPort } = require('node:worker_threads');
let late;
const server = createServer((request, response) => {
  const answer = () => response.end(JSON.stringify({ path: request.url }));
  if (request.url === '/first') return void (late = answer);
  late();
  setTimeout(answer, 100);
}).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

it('takes no answer to an earlier question for that to a later one', async () => {
  const engine = new Worker(LATE, { eval: true });
  const [port] = (await once(engine, 'message')) as [number];
  const place = { url: `http://127.0.0.1:${port}`, credentials: null, patience: 0 };
  const { reach, close } = openReach(place, 2_000);
  expect(() => reach({ method: 'GET', path: '/first' })).toThrow('no answer');
  expect(reach({ method: 'GET', path: '/second' })).toEqual([{ path: '/second' }]);
  await close();
  await engine.terminate();
});
