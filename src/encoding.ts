import { parentPort } from 'node:worker_threads';
import { afterOthers, UNWAITED } from './after-others.ts';
import { openEncoder } from './search/encoder/encoder.ts';
import { readWeights } from './search/encoder/weights.ts';
import type { Unencoded } from './search/vectors/adding.ts';

// The thread in which sentences are encoded, an article at a time; see `encodeBeside`.
const port = parentPort!;
afterOthers(UNWAITED);
const weights = readWeights();
if (!('kind' in weights)) {
  const encoder = openEncoder(weights);
  port.on('message', ({ key, sentences }: Unencoded) =>
    port.postMessage({ key, vectors: encoder.encode(sentences) }),
  );
}
