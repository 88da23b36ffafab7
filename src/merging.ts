import { workerData } from 'node:worker_threads';
import { afterOthers, UNWAITED } from './after-others.ts';
import { keepAnew } from './kept-whole.ts';
import type { Place } from './place.ts';

// The thread in which articles that are new are kept with all others; see `mergeBeside`.
afterOthers(UNWAITED);
keepAnew(workerData as Place);
