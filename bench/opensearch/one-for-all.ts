import type { TestProject } from 'vitest/node';
import { type Kind, lacking, type OpenSearch, startOpenSearch } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where an OpenSearch answers; null where none can be started here. */
    readonly openSearch: string | null;
    /** The same of one with the plugin that finds the nearest vectors. */
    readonly openSearchNearest: string | null;
  }
}

/** Starts one, or says what lacks: then the tests with it are skipped. */
async function started(kind: Kind): Promise<OpenSearch | null> {
  const lacks = await lacking(kind);
  if (lacks === null) return startOpenSearch(undefined, kind);
  console.log(`Tests with OpenSearch (${kind}) are skipped: there is no ${lacks}.`);
  return null;
}

/** Starts an OpenSearch for all tests, and one more with k-NN. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<unknown>> {
  const [plain, nearest] = await Promise.all([started('plain'), started('knn')]);
  provide('openSearch', plain?.url ?? null);
  provide('openSearchNearest', nearest?.url ?? null);
  return () => Promise.all([plain?.close(), nearest?.close()]);
}
