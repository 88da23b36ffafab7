import { extract } from '../../../src/forms/extract.ts';
import type { Reader } from '../../../src/forms/apart.ts';

/** Reads in this thread, which saves starting one for every test; `apart` has tests of its own. */
export const reader = (): Reader => ({ read: (input) => extract(input), close: () => Promise.resolve() });
