import { beside } from '../../beside.ts';
import type { Adding } from './adding.ts';

/**
 * Looks at files, and takes them in, beside the thread that talks to Discord, one after the other.
 * @param entry the module that a thread runs for one file; it tells what came of it
 * @param store the file of the store
 */
export const addInThread = (entry: URL, store: string): Adding['run'] =>
  beside(entry, (wanted) => ({ wanted, store }));
