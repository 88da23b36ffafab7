import type { Browser } from 'playwright-core';

/** What a page weighs at most, in bytes. */
export const HEAVIEST = 150_000;

/**
 * Loads a page.
 * @returns what it weighs with everything that it loads, and what it loads before its first words are painted: `bench/paint.ts`
 * measures after how long that is
 */
export async function lightOf(
  browser: Browser,
  address: string,
  path: string,
): Promise<{ readonly bytes: number; readonly blocking: readonly string[] }> {
  const page = await browser.newPage();
  const loading: Promise<number>[] = [];
  page.on('response', (response) => {
    // What goes on in the room has no end.
    if (response.headers()['content-type'] === 'text/event-stream') return;
    loading.push(
      response.body().then(
        ({ length }) => length,
        () => 0,
      ),
    );
  });
  await page.goto(address + path);
  const blocking = (await page.evaluate(`performance.getEntriesByType('resource')
    .filter((one) => one.renderBlockingStatus === 'blocking').map(({ name }) => name)`)) as string[];
  const bytes = (await Promise.all(loading)).reduce((sum, one) => sum + one, 0);
  await page.close();
  return { bytes, blocking };
}
