import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser, without } from '../browser.ts';
import { faults } from '../faults.ts';
import { HEAVIEST, lightOf } from '../painted.ts';
import { openDesk } from './open-desk.ts';

const QUAY = 'The quay opens\n\n“We will open the quay on Friday,” said Ida Holm.\n';

const PATHS = [
  '',
  '/articles',
  '/article/d37eb9e7cd?at=415-543',
  '/people',
  '/person?name=Rasmussen&with=Putin',
  '/timeline?about=Putin',
  '/corrections',
  '/add',
];

describe.skipIf(!hasChromium)(`the desk in a browser${without}`, () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk('store'), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.on('console', (message) => wrong.push(message.text()));
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(desk.address) && !request.url().startsWith('data:'))
        wrong.push(request.url());
    });
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  it('takes files that are dropped, one after the other, and they can be asked about', async () => {
    await page.goto(`${desk.address}/desk/add`);
    const dropped = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      data.items.add(new File([${JSON.stringify(QUAY)}], 'quay.txt'));
      data.items.add(new File(['Another text\\n\\nIt has words.'], 'other.txt'));
      return data;
    })()`);
    await page.locator('.drop-zone').dispatchEvent('drop', { dataTransfer: dropped });
    await page.getByRole('heading', { name: 'quay.txt' }).waitFor();
    await page.getByRole('button', { name: 'Add to the articles: quay.txt' }).click();
    await page.getByRole('status').getByText('Added: 1 article.').waitFor();
    await page.getByRole('button', { name: 'Do not add: other.txt' }).click();
    await page.goto(desk.address);
    await page.fill('#line', '@Verbatim what did Ida Holm say about the quay?');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('.message').last().innerText())
      .toContain('We will open the quay on Friday');
  });

  it('works without script: a file is chosen, looked into and added', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(`${desk.address}/desk/add`);
    const file = join(desk.folder, 'ferry.txt');
    writeFileSync(file, 'The ferry sails\n\n“The ferry sails at noon,” said Bo Krag.\n');
    await still.setInputFiles('input[type=file]', file);
    await still.getByRole('button', { name: 'See what is in them' }).click();
    await still.getByRole('button', { name: 'Add to the articles: ferry.txt' }).click();
    await still.getByText('Added: 1 article.').waitFor();
    expect(desk.library().quote('Bo Krag').evidence).toHaveLength(1);
    await plain.close();
  });

  it('is used by keys alone: a speaker is put right, and that is taken back', async () => {
    const focused = () => page.evaluate(`document.activeElement.textContent.replace(/\\s+/g, ' ').trim()`);
    const tabTo = async (name: RegExp) => {
      for (let i = 0; i < 60 && !name.test(String(await focused())); i++) await page.keyboard.press('Tab');
      expect(await focused()).toMatch(name);
    };
    await page.goto(`${desk.address}/desk/article/d37eb9e7cd?at=415-543`);
    await tabTo(/^Skip to the page$/);
    await page.keyboard.press('Enter');
    await page.getByRole('radio', { checked: true }).first().focus();
    await page.keyboard.press('ArrowDown');
    await tabTo(/^Write it down$/);
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('Correction 1 is saved.').waitFor();
    await tabTo(/^Corrections$/);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Corrections' }).waitFor();
    await tabTo(/^Take back$/);
    await page.keyboard.press('Enter');
    await page.getByText('Nothing has been corrected yet.').waitFor();
  });

  it.each([
    ['dark', 1280],
    ['light', 390],
  ] as const)('can be used by everybody: %s, %i px wide', async (colorScheme, width) => {
    const one = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
    for (const path of ['/', ...PATHS.map((at) => `/desk${at}`)]) {
      await one.goto(desk.address + path);
      expect(await faults(one)).toEqual([]);
      // Nothing is wider than the window.
      expect(
        await one.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
    }
    await one.close();
  });

  describe('is light, and painted before anything else is loaded', () => {
    let one: Page;
    beforeAll(async () => void (one = await browser.newPage()));
    afterAll(() => one.close());
    it.each(PATHS)('/desk%s', async (path) => {
      const { bytes, blocking } = await lightOf(one, `${desk.address}/desk${path}`);
      expect(bytes).toBeLessThanOrEqual(HEAVIEST);
      expect(blocking).toEqual([]);
    });
  });

  it('logs nothing, and asks nobody but itself', () => {
    expect(wrong).toEqual([]);
    expect(desk.log).toEqual([]);
  });
});
