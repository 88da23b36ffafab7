import { parentPort, workerData } from 'node:worker_threads';
import type { ToAdd } from './discord/add/adding.ts';
import { addFile } from './local/add/add-file.ts';

// The thread in which one file is looked at, or taken in, that somebody adds on Discord; see `beside`.
const { wanted, store } = workerData as { readonly wanted: ToAdd; readonly store: string };
parentPort!.postMessage(await addFile(wanted, store));
