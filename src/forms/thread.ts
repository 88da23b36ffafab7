import { parentPort } from 'node:worker_threads';
import { extract } from './extract.ts';
import type { Input } from './form.ts';

// The thread in which files are read; see `openReader`.
const port = parentPort!;
port.on('message', async (input: Input) => port.postMessage(await extract(input)));
