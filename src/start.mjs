import { enableCompileCache, getCompileCacheDir } from 'node:module';
import { setFlagsFromString } from 'node:v8';

// Half of a start goes into compiling these files; what was compiled is kept for the next one, where the system keeps such things.
// This file alone is no TypeScript: what takes types out of it would have to be loaded before anything is kept.
enableCompileCache();
// The threads that are started later look for it here: each loads most of the same files.
const kept = getCompileCacheDir();
if (kept !== undefined) process.env['NODE_COMPILE_CACHE'] ??= kept;
// Threads that answer ask for a collection while nobody waits (collect-later.ts): that can be had where this is set before they are
// there. V8 would collect again once a thread that mostly waits has a tenth more: the next addition, which is waited for, makes that.
setFlagsFromString('--expose-gc');
setFlagsFromString('--heap-growing-percent=40');
await import('./main.ts');
