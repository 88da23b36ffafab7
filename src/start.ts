import { enableCompileCache } from 'node:module';

// Half of a start goes into compiling these files; what was compiled is kept for the next one, where the system keeps such things.
enableCompileCache();
await import('./main.ts');
