import { expect } from 'vitest';
import type { Browser } from 'playwright-core';

/** What a page weighs at most, in bytes, and after how many milliseconds its first words are painted at the latest. */
export const [HEAVIEST, SLOWEST] = [150_000, 200];

/** So often a page is loaded before it counts as slow: whatever else runs here is not measured. */
const TRIES = 20;

/** Loads a page. @returns what it weighs with everything that it loads, and after how long its first words are painted. */
export async function lightOf(
  browser: Browser,
  address: string,
  path: string,
): Promise<{ readonly bytes: number; readonly paint: number }> {
  const page = await browser.newPage();
  let loading: Promise<number>[] = [];
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
  // The first time opens what the page shows.
  await page.goto(address + path);
  const paints: number[] = [];
  do {
    loading = [];
    await page.reload();
    await expect
      .poll(() => page.evaluate(`performance.getEntriesByName('first-contentful-paint').length`))
      .toBe(1);
    paints.push(
      Number(await page.evaluate(`performance.getEntriesByName('first-contentful-paint')[0].startTime`)),
    );
  } while (Math.min(...paints) > SLOWEST && paints.length < TRIES);
  const bytes = (await Promise.all(loading)).reduce((sum, one) => sum + one, 0);
  await page.close();
  console.log(`${path}: ${bytes} bytes, painted after ${paints.map(Math.round).join(', ')} ms`);
  return { bytes, paint: Math.min(...paints) };
}
