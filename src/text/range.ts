import type { Range } from '../corpus/span.ts';

/** The bare range of whatever has one. */
export const range = ({ start, end }: Range): Range => ({ start, end });
