import { beside } from '../../beside.ts';
import type { Adding, ToAdd } from './adding.ts';

/** Where files are added: the file of a store, or a folder of texts. */
export type Into = { readonly store: string } | { readonly folder: string };

/** What a thread is given. */
export interface AddingWork {
  readonly wanted: ToAdd;
  readonly into: Into;
}

/**
 * Looks at files, and takes them in, beside the thread that talks to Discord, one after the other.
 * @param entry the module that a thread runs for one file; it tells what came of it
 */
export const addInThread = (entry: URL, into: Into): Adding['run'] =>
  beside(entry, (wanted: ToAdd): AddingWork => ({ wanted, into }));
