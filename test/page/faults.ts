import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds that is serious or worse, by its rule and what it is about. */
export async function faults(page: Page): Promise<string[]> {
  // Run beside the page, whose policy would refuse it in the page.
  const found = (await page.evaluate(`${axe.source}; axe.run({ resultTypes: ['violations'] })`)) as {
    violations: { id: string; impact: string; nodes: { html: string }[] }[];
  };
  return found.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
