import type { Page, Response } from 'playwright-core';

/** What a page weighs at most, in bytes. */
export const HEAVIEST = 150_000;

/**
 * Loads a page anew.
 * @param page a window, in which something else may have been before
 * @returns what it weighs with everything that it loads, and what it loads before its first words are painted: `bench/paint.ts`
 * measures after how long that is
 */
export async function lightOf(
  page: Page,
  url: string,
): Promise<{ readonly bytes: number; readonly blocking: readonly string[] }> {
  const loading: Promise<number>[] = [];
  const count = (response: Response): void => {
    // What goes on in the room has no end.
    if (response.headers()['content-type'] === 'text/event-stream') return;
    loading.push(
      response.body().then(
        ({ length }) => length,
        () => 0,
      ),
    );
  };
  page.on('response', count);
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.goto(url);
  const blocking = (await page.evaluate(`performance.getEntriesByType('resource')
    .filter((one) => one.renderBlockingStatus === 'blocking').map(({ name }) => name)`)) as string[];
  const bytes = (await Promise.all(loading)).reduce((sum, one) => sum + one, 0);
  page.off('response', count);
  await session.detach();
  return { bytes, blocking };
}
