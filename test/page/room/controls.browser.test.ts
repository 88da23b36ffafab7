import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seedLibrary } from '../../support/seeds.ts';
import { hasChromium, openBrowser, without } from '../browser.ts';
import { faults } from '../faults.ts';
import { openOver } from '../open.ts';

/** Waits for what a bot does on a machine on which much else runs. */
const SOON = { timeout: 60_000 };

let browser: Browser;
beforeAll(async () => {
  if (hasChromium) browser = await openBrowser();
});
afterAll(() => browser?.close());

/** Everything that stands under a message on Discord, used as a member uses it, at both widths. */
describe.skipIf(!hasChromium).each([1280, 390])(`the channel at %i px${without}`, (width) => {
  let served: Awaited<ReturnType<typeof openOver>>;
  let page: Page;
  beforeAll(async () => {
    served = await openOver(seedLibrary);
    page = await browser.newPage({ viewport: { width, height: 844 } });
    await page.goto(served.address);
  });
  beforeEach(async () => {
    await page.locator('#say:not([aria-busy])').waitFor();
    await page.fill('#line', '');
  });
  afterAll(async () => {
    await page?.close();
    await served?.close();
  });

  const messages = () => page.locator('.message');
  /** Types a line, and gives the message that it is answered with. */
  const ask = async (line: string, own = 0): Promise<Locator> => {
    const before = await messages().count();
    await page.fill('#line', line);
    await page.keyboard.press('Enter');
    const answer = messages().nth(before + own);
    await answer.locator('.card, .text').first().waitFor(SOON);
    return answer;
  };
  const next = async (does: () => Promise<unknown>): Promise<Locator> => {
    const before = await messages().count();
    await does();
    const answer = messages().nth(before);
    await answer.locator('.card, .text').first().waitFor(SOON);
    return answer;
  };
  const isNarrow = async () =>
    Number(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'));

  it('answers a mention, offered as it is typed', async () => {
    await page.locator('#line').pressSequentially('@Ver');
    await page.locator('#choices:not([aria-busy]) [role=option]', { hasText: '@Verbatim' }).waitFor(SOON);
    await page.keyboard.press('Tab');
    expect(await page.locator('#line').inputValue()).toBe('@Verbatim ');
    await page.fill('#line', '');
    const answer = await ask('@Verbatim when did Bush and Putin talk on the phone?', 1);
    expect(await answer.innerText()).toContain('28 March 2007');
  });

  it('opens a form, says who sees the answer, and answers what is written in it', async () => {
    const answer = await ask('/quote speaker: Lavrov');
    await answer.getByRole('button', { name: 'Ask further' }).click();
    const modal = page.getByRole('dialog');
    await modal.waitFor(SOON);
    expect(await faults(page)).toEqual([]);
    expect(await isNarrow()).toBeLessThanOrEqual(0);
    const box = (await modal.boundingBox())!;
    expect([box.x >= 0, box.x + box.width <= width]).toEqual([true, true]);
    expect(await page.evaluate('document.activeElement.name')).toBe('question');
    await modal.getByRole('textbox').fill('and Rasmussen?');
    await modal.getByRole('radio', { name: 'Only me' }).check();
    const further = await next(() => modal.getByRole('button', { name: 'Submit' }).click());
    expect(await further.innerText()).toContain('Rasmussen');
    expect(await further.innerText()).toContain('Only you can see this');
    expect(await modal.isVisible()).toBe(false);
  });

  it.each(['Escape', 'Cancel'])(
    'closes a form that is given up by %s, and nothing is asked',
    async (close) => {
      const answer = await ask('/quote speaker: Lavrov');
      const before = await messages().count();
      await answer.getByRole('button', { name: 'Ask further' }).click();
      const modal = page.getByRole('dialog');
      await modal.waitFor(SOON);
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await modal.getByRole('button', { name: 'Cancel' }).click();
      await modal.waitFor({ state: 'hidden', ...SOON });
      expect(await messages().count()).toBe(before);
    },
  );

  it('reads around what is chosen from a menu, for whoever chose it alone, and puts that away', async () => {
    const answer = await ask('/quote speaker: Lavrov');
    const menu = answer.getByRole('combobox');
    const [, first] = await menu.locator('option').allInnerTexts();
    const around = await next(() => menu.selectOption(first!));
    expect(await around.innerText()).toContain('Only you can see this');
    expect(await isNarrow()).toBeLessThanOrEqual(0);
    await around.getByRole('button', { name: 'Dismiss message' }).click();
    await around.waitFor({ state: 'detached' });
  });

  it.each(['Check quotations', 'Find evidence'])('does “%s” from the menu of a message', async (command) => {
    const written = await ask('NATO allies “do not consider Russia an enemy” as Rasmussen said.');
    const answer = await next(async () => {
      await written.click({ button: 'right', position: { x: 5, y: 5 } });
      await written.getByRole('button', { name: command }).click();
    });
    expect(await answer.innerText()).toContain('Only you can see this');
    expect(await answer.innerText()).toContain('do not consider Russia an enemy');
  });

  it('shows a file that an answer brings, and downloads it as it is', async () => {
    const answer = await ask('/quote speaker: Lavrov');
    const menu = answer.getByRole('combobox');
    const [, first] = await menu.locator('option').allInnerTexts();
    const around = await next(() => menu.selectOption(first!));
    const cited = await next(() => around.getByRole('button', { name: 'Cite' }).click());
    for (const [end, words] of [
      ['.bib', '@'],
      ['.ris', 'TY  - '],
    ] as const) {
      const file = cited.locator('.file', { hasText: end });
      await file.getByText('Show what is in it').click();
      expect(await file.locator('pre').innerText()).toContain(words);
      const [download] = await Promise.all([page.waitForEvent('download'), file.getByRole('link').click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`\\${end}$`));
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      expect(Buffer.concat(chunks).toString()).toBe(await file.locator('pre').textContent());
    }
    expect(await faults(page)).toEqual([]);
    expect(await isNarrow()).toBeLessThanOrEqual(0);
  });
});

describe.skipIf(!hasChromium)(`what is typed in the channel${without}`, () => {
  let served: Awaited<ReturnType<typeof openOver>>;
  let page: Page;
  beforeAll(async () => {
    served = await openOver(seedLibrary);
    page = await browser.newPage();
  });
  beforeEach(async () => {
    await page.unrouteAll();
    await page.goto(served.address);
    // What was typed before is still there.
    await page.fill('#line', '');
  });
  afterAll(async () => {
    await page?.close();
    await served?.close();
  });

  const line = () => page.locator('#line').inputValue();
  const type = (words: string) => page.locator('#line').pressSequentially(words);
  const alert = () => page.locator('.composer [role=alert]').innerText();

  it('can be sent before the line before it is known to have come, and comes after it', async () => {
    const release = Promise.withResolvers<void>();
    await page.route('**/say', async (route) => {
      await release.promise;
      await route.continue();
    });
    const before = await page.locator('.message').count();
    for (const words of ['one line', 'another line']) {
      await type(words);
      await page.keyboard.press('Enter');
      expect(await line()).toBe('');
    }
    await type('a third that is not sent');
    release.resolve();
    await expect.poll(() => page.locator('.message').count(), SOON).toBe(before + 2);
    expect(await page.locator('.message .text').allInnerTexts()).toEqual(
      expect.arrayContaining(['one line', 'another line']),
    );
    expect(await page.locator('.message').last().innerText()).toContain('another line');
    await page.locator('#say:not([aria-busy])').waitFor();
    expect(await line()).toBe('a third that is not sent');
  });

  it('stands in the line again where it could not be sent', async () => {
    await type('/nope at all');
    await page.keyboard.press('Enter');
    await expect.poll(line).toBe('/nope at all');
    expect(await alert()).toBe('There is no command /nope here.');
    await page.route('**/say', (route) => route.abort());
    await page.fill('#line', 'hello');
    await page.keyboard.press('Enter');
    await expect.poll(line).toBe('hello');
    await expect.poll(alert).toContain('the program does not answer');
  });

  it('is not written over by what could not be sent, which is shown beside it', async () => {
    const release = Promise.withResolvers<void>();
    await page.route('**/say', async (route) => {
      await release.promise;
      await route.continue();
    });
    for (const words of ['/nope one', '/nope two', 'three']) {
      await type(words);
      if (words !== 'three') await page.keyboard.press('Enter');
    }
    release.resolve();
    await expect.poll(alert, SOON).toContain('Not sent: /nope one · /nope two');
    expect(await line()).toBe('three');
  });

  it('is kept without script too', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await still.goto(served.address);
    await still.fill('#line', '/nope at all');
    await still.getByRole('button', { name: 'Send' }).click();
    await still.getByRole('alert').waitFor();
    expect(await still.locator('#line').inputValue()).toBe('/nope at all');
    await plain.close();
  });
});
