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
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const latest = () => page.locator('.message').last();
  const seen = () => latest().innerText();
  const offered = () => page.locator('#choices:not([aria-busy]) [role=option]').first().innerText();
  const type = async (line: string) => {
    await page.locator('#line').pressSequentially(line);
  };

  it('completes a command, its option and a name, and shows the card', async () => {
    await type('/quo');
    await expect.poll(offered).toMatch(/^\/quote/);
    await page.keyboard.press('Tab');
    await type('Rasm');
    await expect.poll(offered).toMatch(/^Anders Fogh Rasmussen/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await page.locator('#line').inputValue()).toBe('/quote speaker: Anders Fogh Rasmussen ');
    await page.keyboard.press('Enter');
    await expect.poll(seen).toMatch(/7 quotations in 2 articles/);
    await expect.poll(seen).toMatch(/“On missile defence, we do not agree yet,”/);
  });

  it('turns a page of it in the same message', async () => {
    const before = await page.locator('.message').count();
    await latest().getByRole('button', { name: /^Next/ }).click();
    await expect.poll(seen).toMatch(/Here: 5 to 7 of 7/);
    expect(await page.locator('.message').count()).toBe(before);
  });

  it('reads around a passage that is chosen', async () => {
    const menu = latest().getByRole('combobox');
    const [, second] = await menu.locator('option').allInnerTexts();
    await menu.selectOption(second!);
    await expect.poll(seen).toMatch(/Only you can see this/);
    const [reading] = await Promise.all([
      page.context().waitForEvent('page'),
      latest().getByRole('link', { name: 'Open in context' }).click(),
    ]);
    const mark = reading.locator('mark').first();
    await mark.waitFor();
    const marked = await reading.locator('mark').allInnerTexts();
    expect(marked.join('')).toMatch(/^“I would like Russia and Nato/);
    const { y } = (await mark.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(700);
    await reading.close();
    await latest().getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => latest().innerText()).not.toContain('Only you can see this');
  });

  it('checks the quotations of a message from its menu, for whoever asks alone', async () => {
    await type('He said “NATO allies consider Russia an enemy” on Thursday');
    await page.keyboard.press('Enter');
    await expect.poll(seen).toMatch(/NATO allies consider/);
    await latest().getByLabel('Menu of this message').click();
    await latest().getByRole('button', { name: 'Check quotations' }).click();
    await expect.poll(seen).toMatch(/Only you can see this/);
    await expect.poll(seen).toMatch(/do not consider Russia an enemy/);
  });

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
