import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedArticles, seedLibrary } from '../../support/seeds.ts';
import { hasChromium, openBrowser, without } from '../browser.ts';
import { openOver } from '../open.ts';

const NATO = seedArticles.find(({ title }) => title.startsWith('NATO, Russia'))!;

describe.skipIf(!hasChromium)(`the channel in a browser${without}`, () => {
  let served: Awaited<ReturnType<typeof openOver>>;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  const asked: string[] = [];
  beforeAll(async () => {
    [served, browser] = await Promise.all([openOver(seedLibrary), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(served.address);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const latest = () => page.locator('.message').last();
  const seen = () => latest().innerText();
  const type = async (line: string) => {
    await page.locator('#line').pressSequentially(line);
  };

  it('answers a mention', async () => {
    await type('@Verbatim when did Bush and Putin talk on the phone?');
    await page.keyboard.press('Enter');
    await expect.poll(seen).toMatch(/28 March 2007/);
  });

  it('marks a passage that an address names after the #', async () => {
    const reading = await browser.newPage();
    const start = NATO.text.indexOf('On missile defence');
    await reading.goto(`${served.address}/read/${NATO.id}#${start}-${start + 18}`);
    await expect.poll(() => reading.locator('mark').allInnerTexts()).toEqual(['On missile defence']);
    await reading.close();
  });

  it('logs nothing, and asks nobody but itself', () => {
    expect(wrong).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(served.address) && !url.startsWith('data:'))).toEqual([]);
    expect(served.log).toEqual([]);
  });
});
