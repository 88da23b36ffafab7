import { join } from 'node:path';
import type { EnginePlace } from './opensearch/request.ts';

/** The articles that are there from the beginning. */
export const SEEDS = join(import.meta.dirname, '..', 'seeds');

/** Where articles are, and what is kept of them between starts. */
export interface Place {
  /** A folder; null for the store. */
  readonly corpus: string | null;
  /** The file of a store; null for the usual one where it is there, and else for the seeds. */
  readonly store: string | null;
  /** The server whose articles they are; null for those of all. One that has none sees the seeds. */
  readonly server: string | null;
  /** A file; null for none. */
  readonly index: string | null;
  /** A search engine that keeps the articles; then nothing else is looked into. */
  readonly engine?: EnginePlace | null;
}
