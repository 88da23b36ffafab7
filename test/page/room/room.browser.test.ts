import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLibrary } from '../../support/seeds.ts';
import { hasChromium, openBrowser, without } from '../browser.ts';
import { openOver } from '../open.ts';

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
  const type = async (line: string) => {
    await page.locator('#line').pressSequentially(line);
  };

  it('completes a command, its option and a name, and shows the card', async () => {
    await type('/quo');
    await page.getByRole('option', { name: '/quote' }).waitFor();
    await page.keyboard.press('Tab');
    await type('Rasm');
    await page.getByRole('option', { name: 'Anders Fogh Rasmussen' }).waitFor();
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

  it('logs nothing, and asks nobody but itself', () => {
    expect(wrong).toEqual([]);
    expect(asked.filter((url) => !url.startsWith(served.address) && !url.startsWith('data:'))).toEqual([]);
    expect(served.log).toEqual([]);
  });
});
