import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TRICKS } from '../support/hostile.ts';
import { seedArticles, seedLibrary } from '../support/seeds.ts';
import { hasChromium, openBrowser, without } from './browser.ts';
import { openDesk } from './keeper/open-desk.ts';
import { openOver } from './open.ts';
import { HEAVIEST, lightOf } from './painted.ts';
import { faults } from './faults.ts';

const NATO = seedArticles.find(({ title }) => title.startsWith('NATO, Russia'))!;

const MARKUP = [
  '<script>hit()</script>',
  '<img src=x onerror=hit()>',
  '"><svg onload=hit()>',
  "' onfocus=hit() autofocus x='",
  '</p></main><script>hit()</script>',
  '<!--',
  ']]>',
  '&lt;script&gt;',
];
/** Control characters stand for themselves in no file that is read. */
const SAFE = TRICKS.filter((trick) => !/[\p{Cc}\p{Cs}]/u.test(trick));
const HOSTILE = `The minister ${MARKUP[1]} said${MARKUP[0]}\n\n${[...SAFE, ...MARKUP].map((trick) => `“We agree ${trick} on Monday,” the minister Anna Olsen said ${trick}.`).join('\n\n')}`;

const ask = async (page: Page, line: string, text: string) => {
  await page.fill('#line', line);
  await page.keyboard.press('Enter');
  await page.locator('.message', { hasText: text }).last().waitFor();
  // The answer can be there before what was sent is known to have come: nothing else is sent until then.
  await page.locator('#say:not([aria-busy])').waitFor();
};

describe.skipIf(!hasChromium)(`the pages${without}`, () => {
  let browser: Browser;
  let served: Awaited<ReturnType<typeof openOver>>;
  let hostile: Awaited<ReturnType<typeof openDesk>>;
  beforeAll(async () => {
    [served, hostile, browser] = await Promise.all([
      openOver(seedLibrary),
      openDesk('folder', { '9-<b>hostile.txt': HOSTILE, '<img src=x onerror=hit()>.pdf': '-' }),
      openBrowser(),
    ]);
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([served?.close(), hostile?.close()]);
  });

  it.each([
    ['dark', 1280],
    ['light', 390],
  ] as const)('can be used by everybody: %s, %i px wide', async (colorScheme, width) => {
    const page = await browser.newPage({ viewport: { width, height: 844 }, colorScheme });
    await page.goto(served.address);
    expect(await faults(page)).toEqual([]);
    await ask(page, '/quote Rasmussen', '7 quotations in 2 articles');
    await ask(page, '/check "consider Russia an enemy" private: True', 'Only you can see this');
    await page.fill('#line', '/quote speaker: ');
    await page.locator('#choices [role=option]').first().waitFor();
    expect(await faults(page)).toEqual([]);
    // Nothing is wider than the window.
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
    await page.goto(`${served.address}/read/${NATO.id}?at=219-300#at`);
    expect(await faults(page)).toEqual([]);
    expect(
      await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
    ).toBeLessThanOrEqual(0);
    await page.close();
  });

  it('shows a page of a card at 390 px in 1,000 px at most', async () => {
    const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(served.address);
    await ask(page, '/quote Rasmussen', '7 quotations in 2 articles');
    await ask(page, '/timeline Putin', 'Putin');
    const heights = await page.evaluate(
      `[...document.querySelectorAll('.card')].map((one) => one.offsetHeight)`,
    );
    expect(Math.max(...(heights as number[]))).toBeLessThanOrEqual(1_000);
    await page.close();
  });

  it.each(['/', `/read/${NATO.id}`])(
    'are light, and painted before anything else is loaded: %s',
    async (path) => {
      const page = await browser.newPage();
      const { bytes, blocking } = await lightOf(page, served.address + path);
      await page.close();
      expect(bytes).toBeLessThanOrEqual(HEAVIEST);
      expect(blocking).toEqual([]);
    },
  );

  it('run nothing of an article, and show its words', async () => {
    const page = await browser.newPage();
    const hits: string[] = [];
    await page.exposeFunction('hit', () => hits.push('hit'));
    page.on('pageerror', (error) => hits.push(error.message));
    page.on('console', (message) => hits.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(hostile.address) && !request.url().startsWith('data:'))
        hits.push(request.url());
    });
    const { id } = hostile
      .library()
      .articles()
      .articles!.find(({ file }) => file.startsWith('9-'))!;
    const made = 'main script, main img, main svg:not(figure svg), main iframe, main b:not(.tiles b)';
    await page.goto(hostile.address);
    await ask(page, '/quote Olsen', 'Anna Olsen');
    await ask(page, '@Verbatim what did the minister agree on Monday?', 'agree');
    await ask(page, MARKUP.join(' '), '<!--');
    expect(await page.locator(made).count()).toBe(0);
    for (const path of [`/read/${id}?at=0-400#at`, `/desk/article/${id}`]) {
      await page.goto(hostile.address + path);
      let text = await page.locator('main').innerText();
      const next = page.getByRole('link', { name: /^(?:The next part|Next)$/ });
      while ((await next.count()) > 0) {
        expect(await page.locator(made).count()).toBe(0);
        await page.goto(hostile.address + (await next.first().getAttribute('href'))!);
        text += await page.locator('main').innerText();
      }
      for (const trick of MARKUP) expect(text).toContain(trick);
      expect(await page.locator(made).count()).toBe(0);
    }
    const find = encodeURIComponent(MARKUP.join(' '));
    for (const path of [
      '',
      '/articles',
      `/articles?find=${find}`,
      `/article/${id}?at=0-400`,
      '/people',
      `/people?find=${find}`,
      `/person?name=Olsen&with=${find}`,
      '/timeline?about=Olsen',
      `/timeline?about=${find}`,
      '/corrections',
      '/add',
    ]) {
      await page.goto(`${hostile.address}/desk${path}`);
      expect(await page.locator(made).count()).toBe(0);
    }
    expect(hits).toEqual([]);
    await page.close();
  });
});
