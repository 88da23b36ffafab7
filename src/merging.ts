import { workerData } from 'node:worker_threads';
import { keepAnew, type Place } from './open.ts';

// The thread in which articles that are new are kept with all others; see `mergeBeside`.
keepAnew(workerData as Place);
