import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser, without } from '../browser.ts';
import { openDesk } from '../keeper/open-desk.ts';

/** Waits for what a bot does on a machine on which much else runs. */
const SOON = { timeout: 60_000 };

describe.skipIf(!hasChromium)(`a mistake that is reported in the room${without}`, () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk('folder'), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  it('is kept, and seen on the desk with what was written and the way to its passage', async () => {
    await page.goto(desk.address);
    await page.fill('#line', '/quote Lavrov');
    await page.keyboard.press('Enter');
    const menu = page.locator('.message').first().getByRole('combobox');
    await menu.waitFor(SOON);
    const [, first] = await menu.locator('option').allInnerTexts();
    await menu.selectOption(first!);
    await page.locator('.message').nth(1).getByRole('button', { name: 'Report a mistake' }).click(SOON);
    const form = page.getByRole('dialog');
    await form.waitFor(SOON);
    await form.getByRole('radio').first().check();
    await form.getByRole('textbox').fill('It was <b>Ivanov</b>');
    await form.getByRole('button', { name: 'Submit' }).click();
    await expect.poll(() => page.locator('.message').last().innerText(), SOON).toContain('Thank you');

    await page.goto(`${desk.address}/desk`);
    await page.getByRole('heading', { name: 'Reports of mistakes by members' }).waitFor(SOON);
    const [line] = await page.locator('ol.lines li').allInnerTexts();
    expect(line).toContain('It was <b>Ivanov</b>');
    await page.getByRole('link', { name: /^Correct:/ }).click();
    expect(await page.locator('#at blockquote').innerText()).toContain('clear guarantees');
  });
});
