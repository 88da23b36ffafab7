import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { hasChromium, openBrowser } from '../test/page/browser.ts';
import { openOver } from '../test/page/open.ts';
import { seedArticles, seedLibrary } from '../test/support/seeds.ts';

/** Draws the pictures of the README: what the bot sends about the seeds, as the local page shows it. */
const FOLDER = join(import.meta.dirname, '..', 'docs', 'pictures');

const NATO = seedArticles.find(({ title }) => title.startsWith('NATO, Russia'))!;
const PASSAGE = '“On missile defence, we do not agree yet,”';
const START = NATO.text.indexOf(PASSAGE);

/** By the name of the picture: what is typed, and what the answer has. */
const ASKED = {
  quote: { line: '/quote speaker: Rasmussen', has: '7 quotations in 2 articles' },
  check: {
    line: '/check quotation: We consider Russia to be an enemy speaker: Rasmussen',
    has: 'Asked: /check',
  },
  when: { line: '@Verbatim when did Bush and Putin talk on the phone?', has: '28 March 2007' },
  nothing: { line: '@Verbatim who won the World Cup?', has: 'The articles do not say' },
} as const;

if (!hasChromium) {
  process.stderr.write('There is no Chromium here: bench/chromium.sh installs it.\n');
  process.exit(2);
}
mkdirSync(FOLDER, { recursive: true });
const browser = await openBrowser();
const shot = async (page: Page, name: string, width: number, clip: string): Promise<void> => {
  await page.mouse.move(0, 0);
  await page
    .locator(clip)
    .last()
    .screenshot({ path: join(FOLDER, `${name}-${width}.png`) });
};
for (const width of [390, 1280]) {
  // A channel of its own, in which nothing was asked yet.
  const served = await openOver(seedLibrary);
  const page = await browser.newPage({ viewport: { width, height: 1_000 }, colorScheme: 'dark' });
  await page.goto(served.address);
  for (const [name, { line, has }] of Object.entries(ASKED)) {
    await page.fill('#line', line);
    await page.keyboard.press('Enter');
    await page.locator('.message', { hasText: has }).last().waitFor();
    // A picture shows one message: nothing of the composer before it.
    await page.setViewportSize({ width, height: 2_400 });
    await shot(page, name, width, '.message');
  }
  await page.goto(`${served.address}/read/${NATO.id}?at=${START}-${START + PASSAGE.length}`);
  await page.setViewportSize({ width, height: width < 600 ? 844 : 560 });
  await page.screenshot({ path: join(FOLDER, `reading-${width}.png`) });
  await page.close();
  await served.close();
}
await browser.close();
