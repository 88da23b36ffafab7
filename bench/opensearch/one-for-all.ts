import type { TestProject } from 'vitest/node';
import { lacking, startOpenSearch } from './start.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where an OpenSearch answers; null where none can be started here. */
    readonly openSearch: string | null;
  }
}

/** Starts an OpenSearch for all tests, or says what lacks: then they are skipped. */
export default async function setUp({ provide }: TestProject): Promise<(() => Promise<void>) | void> {
  const lacks = await lacking();
  if (lacks !== null) {
    console.log(`Tests with OpenSearch are skipped: there is no ${lacks}.`);
    provide('openSearch', null);
    return;
  }
  const { url, close } = await startOpenSearch();
  provide('openSearch', url);
  return close;
}
