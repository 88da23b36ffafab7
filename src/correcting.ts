import { parentPort, workerData } from 'node:worker_threads';
import { correctIn, type Kept, type Wanted } from './correct/keeping.ts';

// The thread in which one thing is put right that somebody asks for on the keeper's desk; see `beside`.
const { kept, wanted } = workerData as { readonly kept: Kept; readonly wanted: Wanted };
parentPort!.postMessage(correctIn(kept, wanted));
