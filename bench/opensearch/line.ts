import { createServer, request as ask } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parentPort, workerData } from 'node:worker_threads';

// Stands before an engine in a thread of its own, for whoever asks waits in theirs; hangs up as often as it is told to.
const { engine, cut } = workerData as { readonly engine: string; readonly cut: Int32Array };
const server = createServer((asked, answer) => {
  if (Atomics.load(cut, 0) > 0) {
    Atomics.sub(cut, 0, 1);
    return asked.socket.destroy();
  }
  const { method, headers } = asked;
  const passed = ask(`${engine}${asked.url}`, { method, headers }, (said) => {
    answer.writeHead(said.statusCode!, said.headers);
    said.pipe(answer);
  });
  asked.pipe(passed);
}).listen(0, '127.0.0.1', () => parentPort!.postMessage((server.address() as AddressInfo).port));
