import type { Document } from '../eval/documents.ts';

/** The ids of the best passages for a question, best first, ten of them where there are. */
export type Find = (query: string) => readonly string[] | Promise<readonly string[]>;

/** Passages ready to be asked about. */
export interface Opened {
  readonly find: Find;
  /** Opens them again from what was saved of them, where that is possible. */
  readonly again?: () => Find;
}

/** Something that finds passages, and how it is compared: titles and texts in, ids out. */
export type Contender = (passages: readonly Document[]) => Opened | Promise<Opened>;

export const DEPTH = 10;

export const titleOf = ({ title, section }: Document): string =>
  [title, section].filter((one) => one !== undefined && one !== '').join(' – ');
