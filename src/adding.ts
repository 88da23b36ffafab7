import { parentPort, workerData } from 'node:worker_threads';
import type { AddingWork } from './discord/add/in-thread.ts';
import { addFile } from './local/add/add-file.ts';
import { addToFolder } from './local/add/add-to-folder.ts';

// The thread in which one file is looked at, or taken in, that somebody adds; see `beside`.
const { wanted, into } = workerData as AddingWork;
parentPort!.postMessage(
  await ('store' in into ? addFile(wanted, into.store) : addToFolder(wanted, into.folder)),
);
