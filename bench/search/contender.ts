import type { Document } from '../eval/documents.ts';

/** The ids of the best passages for a question, best first, ten of them where there are. */
export type Find = (query: string) => readonly string[] | Promise<readonly string[]>;

/** Something that finds passages, and how it is compared: titles and texts in, ids out. */
export type Contender = (passages: readonly Document[]) => Find | Promise<Find>;

export const DEPTH = 10;

export const titleOf = ({ title, section }: Document): string =>
  [title, section].filter((one) => one !== undefined && one !== '').join(' – ');
