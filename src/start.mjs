import { enableCompileCache, getCompileCacheDir } from 'node:module';

// Half of a start goes into compiling these files; what was compiled is kept for the next one, where the system keeps such things.
// This file alone is no TypeScript: what takes types out of it would have to be loaded before anything is kept.
enableCompileCache();
// The threads that are started later look for it here: each loads most of the same files.
const kept = getCompileCacheDir();
if (kept !== undefined) process.env['NODE_COMPILE_CACHE'] ??= kept;
await import('./main.ts');
