import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hasChromium, openBrowser, without } from './browser.ts';
import { openDesk } from './keeper/open-desk.ts';

/** A thread of its own looks into a file: where much else runs, that takes a while. */
const LOOKED = { timeout: 60_000 };

/** Somebody who has never seen the program: asks, reads on, checks, reads the article, and puts right who said something. */
describe.skipIf(!hasChromium)(`a walk through the pages in a browser${without}`, () => {
  let desk: Awaited<ReturnType<typeof openDesk>>;
  let browser: Browser;
  let page: Page;
  const wrong: string[] = [];
  const watched = (one: Page): void => {
    one.on('console', (message) => wrong.push(message.text()));
    one.on('pageerror', (error) => wrong.push(error.message));
    one.on('request', (request) => {
      if (!request.url().startsWith(desk.address) && !request.url().startsWith('data:'))
        wrong.push(request.url());
    });
  };
  beforeAll(async () => {
    [desk, browser] = await Promise.all([openDesk('store'), openBrowser()]);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    page.context().on('page', watched);
    watched(page);
  });
  beforeEach(async () => {
    await page.goto(desk.address);
    // What was typed before is still there.
    await page.fill('#line', '');
  });
  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  const latest = () => page.locator('.message').last();
  const seen = () => latest().innerText();
  const offered = () => page.locator('#choices:not([aria-busy]) [role=option]').first().innerText();
  const type = (line: string) => page.locator('#line').pressSequentially(line);
  const press = (name: string | RegExp) => latest().getByRole('button', { name }).click();
  /** The answer of the room to `/quote Lavrov`. */
  const quoted = async (): Promise<string> => {
    const before = await page.locator('.message').count();
    await page.fill('#line', '/quote Lavrov');
    await page.keyboard.press('Enter');
    const answer = page.locator('.message').nth(before);
    await expect.poll(() => answer.innerText().catch(() => '')).toMatch(/quotation|Reported|quoted/);
    return answer.innerText();
  };

  it('leads from a question to its passage, and from a mistake to another answer and back', async () => {
    // Ask by slash, with completion of the command, its option and a name.
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
    await expect.poll(seen).toMatch(/“I would like Russia and Nato to agree/);

    // Next turns a page of the same message.
    const before = await page.locator('.message').count();
    await press(/^Next/);
    await expect.poll(seen).toMatch(/Here: \d to 7 of 7/);
    await expect.poll(seen).toMatch(/“On missile defence, we do not agree yet,”/);
    expect(await page.locator('.message').count()).toBe(before);

    // Read around a passage that is chosen, and cite it, both for whoever asks alone.
    const menu = latest().getByRole('combobox');
    const [, second] = await menu.locator('option').allInnerTexts();
    await menu.selectOption(second!);
    await expect.poll(seen).toMatch(/Only you can see this/);
    await press('Cite');
    await expect.poll(seen).toMatch(/Chicago/);
    await press('Dismiss message');
    await expect.poll(seen).not.toContain('Chicago');

    // Check the quotations of a message from its menu.
    await type('He said “NATO allies consider Russia an enemy” on Thursday');
    await page.keyboard.press('Enter');
    await expect.poll(seen).toMatch(/NATO allies consider/);
    await latest().getByLabel('Menu of this message').click();
    await press('Check quotations');
    await expect.poll(seen).toMatch(/Only you can see this/);
    await expect.poll(seen).toMatch(/do not consider Russia an enemy/);

    // Open the passage in the reading room: marked, and scrolled to.
    const [reading] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Open in context' }).last().click(),
    ]);
    const mark = reading.locator('mark').first();
    await mark.waitFor();
    expect(await reading.locator('mark').allInnerTexts()).not.toEqual([]);
    const { y } = (await mark.boundingBox())!;
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(700);
    await reading.close();

    // Correct a speaker on the desk, and see the answer change.
    const first = await quoted();
    await page.getByRole('link', { name: 'The keeper’s desk' }).click();
    await page.getByRole('link', { name: 'Articles', exact: true }).click();
    await page.getByRole('link', { name: /^NATO, Russia/ }).click();
    await page
      .getByRole('link', { name: /^Correct: But we all agreed/ })
      .first()
      .click();
    await page.getByRole('radio', { name: 'Sergei Lavrov' }).check();
    await page.getByLabel(/^Why/).first().fill('heard on the tape');
    await page.getByRole('button', { name: 'Write it down', exact: true }).click();
    await page.getByRole('status').getByText('Correction 1 is saved.').waitFor();
    await page.getByRole('link', { name: 'The room' }).click();
    const corrected = await quoted();
    expect(corrected).toContain('But we all agreed');
    expect(corrected).toContain('corrected by the keeper');
    expect(first).not.toContain('But we all agreed');

    // Take it back, and see the answer as it was.
    await page.getByRole('link', { name: 'The keeper’s desk' }).click();
    await page.getByRole('link', { name: 'Corrections', exact: true }).click();
    await page.getByText('heard on the tape').waitFor();
    await page.getByRole('button', { name: 'Take back correction 1' }).click();
    await page.getByText('Nothing has been corrected yet.').waitFor();
    await page.getByRole('link', { name: 'The room' }).click();
    expect(await quoted()).toBe(first);
  });

  it('adds a file with /add, shown first, and asked about then', async () => {
    await page.locator('#file').setInputFiles({
      name: 'quay øre.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('The quay opens\n\n“We will open the quay on Friday,” said Ida Holm.\n'),
    });
    expect(await page.locator('#line').inputValue()).toBe('/add file: quay øre.txt');
    await page.keyboard.press('Enter');
    await expect.poll(seen, LOOKED).toContain('Nothing is added yet');
    await press('Add to the articles');
    await expect.poll(seen, LOOKED).toContain('Added: 1 article.');
    await type('@Verbatim what did Ida Holm say about the quay?');
    await page.keyboard.press('Enter');
    await expect.poll(seen).toContain('We will open the quay on Friday');
    await page.reload();
    await page.getByText('Ask about 6 articles.').waitFor();
    await page.fill('#line', '/add');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').getByText('/add needs a file').waitFor();
  });

  it('logs nothing, and asks nobody but itself', () => {
    expect(wrong).toEqual([]);
    expect(desk.log).toEqual([]);
  });
});
